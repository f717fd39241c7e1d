// Which of our languages a request is answered in: `?lang=` when it names one of them,
// else the best match of Accept-Language, else English.
import { acceptedLanguages, negotiateLanguages } from '@fluent/langneg';
import { languages, sourceLanguage } from './languages.ts';
import type { Language } from './languages.ts';

const tags = languages.map((language) => language.tag);
const byTag = new Map<string, Language>(languages.map((language) => [language.tag, language]));

/** Headers already answered. Browsers send few different ones; the bound keeps made-up ones from piling up. */
const answered = new Map<string, Language>();
const answeredAtMost = 500;

/** The language asked for by name, or undefined when it is not one of ours. */
export function languageNamed(tag: string | undefined): Language | undefined {
  return tag === undefined ? undefined : byTag.get(tag);
}

/** The language for an Accept-Language header; English when there is none or nothing matches. */
export function negotiateLanguage(header: string | undefined): Language {
  if (header === undefined || header.length > 500) return sourceLanguage;
  const known = answered.get(header);
  if (known !== undefined) return known;

  const [tag] = negotiateLanguages(acceptedLanguages(header), tags, {
    defaultLocale: sourceLanguage.tag,
    strategy: 'lookup',
  });
  const language = languageNamed(tag) ?? sourceLanguage;
  if (answered.size >= answeredAtMost) answered.clear();
  answered.set(header, language);
  return language;
}
