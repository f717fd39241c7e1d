// The languages the pages speak. To add one: a folder with the same four files and one
// entry here; sentences it lacks are shown in English, so a half-done one is welcome.
import arBadges from './ar/badges.ftl';
import arCounting from './ar/counting.ftl';
import arPages from './ar/pages.ftl';
import arShell from './ar/shell.ftl';
import deBadges from './de/badges.ftl';
import deCounting from './de/counting.ftl';
import dePages from './de/pages.ftl';
import deShell from './de/shell.ftl';
import enBadges from './en-US/badges.ftl';
import enCounting from './en-US/counting.ftl';
import enPages from './en-US/pages.ftl';
import enShell from './en-US/shell.ftl';
import frBadges from './fr/badges.ftl';
import frCounting from './fr/counting.ftl';
import frPages from './fr/pages.ftl';
import frShell from './fr/shell.ftl';

export interface Language {
  /** BCP-47 tag, also the folder's name. */
  readonly tag: string;
  /** Its own name for itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Fluent sources. */
  readonly messages: readonly string[];
}

export const languages = [
  { tag: 'en-US', name: 'English', direction: 'ltr', messages: [enShell, enPages, enBadges, enCounting] },
  { tag: 'de', name: 'Deutsch', direction: 'ltr', messages: [deShell, dePages, deBadges, deCounting] },
  { tag: 'fr', name: 'Français', direction: 'ltr', messages: [frShell, frPages, frBadges, frCounting] },
  { tag: 'ar', name: 'العربية', direction: 'rtl', messages: [arShell, arPages, arBadges, arCounting] },
] as const satisfies readonly Language[];

/** The language every sentence exists in. */
export const sourceLanguage: Language = languages[0];
