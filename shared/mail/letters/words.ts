// Where the sentences of mails come from. A port: the Fluent files belong to the web, which
// features know nothing of.

export interface MailWords {
  /** The language of a tag, or the community's own when there is none or it is not one of ours. */
  speak(tag: string | undefined): MailSpeech;
}

export interface MailSpeech {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** The sentence of an id, or that of the source language. Throws when neither has one: no mail goes out with an id in it. */
  text(id: string, args: Readonly<Record<string, string | number>>): string;
}
