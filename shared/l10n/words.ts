// The words of all languages as one value. Each language's are built once, when it is first asked
// for, and shared by everybody: bundles and formatters are costly to build.
import { languages as ownLanguages, sourceLanguage, type Language } from './languages.ts';
import { speak, type L10n } from './l10n.ts';
import { openSentences, type Sentences } from './sentences.ts';

/** What pages and mails speak with. */
export interface Words {
  /** Every language there is to choose. */
  readonly languages: readonly Language[];
  /** The language of a tag; undefined when it is not one of these. */
  named(tag: string | undefined): Language | undefined;
  /** The words of a language. */
  in(language: Language): L10n;
}

/** The words of a list of languages. English is behind each, whether it is in the list or not. */
export function openWords(languages: readonly Language[]): Words {
  const sentences = new Map<string, Sentences>();
  const spoken = new Map<string, L10n>();

  function sentencesOf(language: Language): Sentences {
    const known = sentences.get(language.tag) ?? openSentences(language);
    sentences.set(language.tag, known);
    return known;
  }

  return {
    languages,
    named: (tag) => languages.find((language) => language.tag === tag),
    in(language) {
      const known = spoken.get(language.tag);
      if (known !== undefined) return known;
      const chain = [...new Set([sentencesOf(language), sentencesOf(sourceLanguage)])];
      const l10n = speak({ language, languages, chain });
      spoken.set(language.tag, l10n);
      return l10n;
    },
  };
}

/** The words that pages and mails speak with, where nobody gives them others. */
export const words = openWords(ownLanguages);
