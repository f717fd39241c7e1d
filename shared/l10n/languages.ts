// The languages that pages and mails speak. To add one: a folder of its name with the `.ftl`
// files that are ready, and one line here. What it lacks is said in English, sentence by
// sentence, so a half-done one is welcome.

/** A language that people can choose. */
export interface Language {
  /** BCP-47 tag, also the folder's name. */
  readonly tag: string;
  /** Its own name for itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Where the Fluent text of an area comes from, when it is not in the folder; undefined for what is not there yet. */
  readonly read?: (area: string) => Promise<string | undefined>;
}

/** In the order in which people see them; the first has every sentence. */
export const languages = [
  { tag: 'en-US', name: 'English', direction: 'ltr' },
  { tag: 'de', name: 'Deutsch', direction: 'ltr' },
  { tag: 'fr', name: 'Français', direction: 'ltr' },
  { tag: 'ar', name: 'العربية', direction: 'rtl' },
] as const satisfies readonly Language[];

/** The language every sentence exists in. */
export const sourceLanguage: Language = languages[0];
