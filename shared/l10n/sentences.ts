// The sentences of one language, learned area by area. What was not learned yet is not there: it
// is never remembered as missing, so that it is right once its area has come.
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { FluentVariable } from '@fluent/bundle';
import { sourceLanguage, type Language } from './languages.ts';
import type { Area } from './area.ts';

/** What a sentence is filled in with, by name. */
export type MessageArguments = Readonly<Record<string, FluentVariable>>;

/** One language without the English behind it. */
export interface Sentences {
  /** Learns an area, once; rejects when its file can't be read, or English has none. */
  learn(area: Area): Promise<void>;
  has(id: string): boolean;
  /** The sentence of an id; undefined when this language has none. */
  say(id: string, args: MessageArguments | undefined): string | undefined;
}

/** The sentences of a language, none learned. */
export function openSentences(language: Language): Sentences {
  // Fluent's isolation marks are off so that figures stay searchable text.
  const bundle = new FluentBundle(language.tag, { useIsolating: false });
  const learned = new Map<Area, Promise<void>>();
  const said = new Map<string, string>();

  async function read(area: Area): Promise<void> {
    const text = await (language.read === undefined ? area.read(language.tag) : language.read(area.name));
    if (text !== undefined) bundle.addResource(new FluentResource(text));
    else if (language.tag === sourceLanguage.tag) throw new Error(`no English sentences: ${area.name}`);
  }

  function format(id: string, args: MessageArguments | undefined): string | undefined {
    const pattern = bundle.getMessage(id)?.value;
    return pattern == null ? undefined : bundle.formatPattern(pattern, args, []);
  }

  return {
    learn(area) {
      const known = learned.get(area);
      if (known !== undefined) return known;
      const reading = read(area);
      learned.set(area, reading);
      // What could not be read is tried again by whoever asks next.
      reading.catch(() => learned.delete(area));
      return reading;
    },
    has: (id) => bundle.hasMessage(id),
    say(id, args) {
      if (args !== undefined) return format(id, args);
      const known = said.get(id);
      if (known !== undefined) return known;
      const fresh = format(id, undefined);
      // Only what is there is remembered: no more than there are sentences.
      if (fresh !== undefined) said.set(id, fresh);
      return fresh;
    },
  };
}
