// Everything that turns ids, numbers and days into words of one language. Sentences come area by
// area: `learn` an area before you ask for its sentences, which stay known as long as the process
// lives. What other people wrote is isolated by <bdi>, or by `isolate` where only a string fits.
import type { Language } from './languages.ts';
import type { Area } from './area.ts';
import { formatsOf, type Formats } from './formats.ts';
import type { MessageArguments, Sentences } from './sentences.ts';

export type { MessageArguments } from './sentences.ts';

/** The words of a language. */
export interface L10n extends Formats {
  readonly language: Language;
  /** Every language that people can choose, this one among them. */
  readonly languages: readonly Language[];
  /** Learns the sentences of areas, in this language and in English; what is known costs nothing. */
  learn(areas: readonly Area[]): Promise<void>;
  /** The sentence of an id in this language, or in English where it is missing; the id itself when neither has it. */
  text(id: string, args?: MessageArguments): string;
  /** Whether the id has a sentence in this language or in English, in the areas learned so far. */
  has(id: string): boolean;
  /** Wraps foreign text for use inside a plain sentence, where directions could mix. */
  isolate(text: string): string;
}

const rightToLeftLetters = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** The words of a language over its sentences and, for what it lacks, those of English. */
export function speak({
  language,
  languages,
  chain,
}: {
  readonly language: Language;
  readonly languages: readonly Language[];
  /** Asked in this order. */
  readonly chain: readonly Sentences[];
}): L10n {
  const learned = new Set<Area>();
  return {
    ...formatsOf(language.tag),
    language,
    languages,
    async learn(areas) {
      const fresh = areas.filter((area) => !learned.has(area));
      if (fresh.length === 0) return;
      await Promise.all(fresh.flatMap((area) => chain.map((sentences) => sentences.learn(area))));
      for (const area of fresh) learned.add(area);
    },
    text(id, args) {
      for (const sentences of chain) {
        const said = sentences.say(id, args);
        if (said !== undefined) return said;
      }
      return id;
    },
    has: (id) => chain.some((sentences) => sentences.has(id)),
    isolate: (text) =>
      language.direction === 'rtl' || rightToLeftLetters.test(text) ? `\u2068${text}\u2069` : text,
  };
}
