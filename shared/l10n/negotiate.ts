// Which of our languages suits a request best, by its Accept-Language header. Languages are
// compared with what their tags leave unsaid filled in: `zh-TW` is written otherwise than `zh-CN`,
// and `pt` means Brazil's first.
import { sourceLanguage } from './languages.ts';
import type { Language } from './languages.ts';
import type { Words } from './words.ts';

/** Headers already answered. Browsers send few different ones; the bound keeps made-up ones from piling up. */
const answered = new WeakMap<Words, Map<string, Language>>();
const answeredAtMost = 500;

/** The language for an Accept-Language header; English when there is none or nothing matches. */
export function negotiateLanguage(words: Words, header: string | undefined): Language {
  if (header === undefined || header.length > 500) return sourceLanguage;
  const known = answered.get(words) ?? new Map<string, Language>();
  answered.set(words, known);
  const before = known.get(header);
  if (before !== undefined) return before;

  const language = bestOf(words.languages, header) ?? sourceLanguage;
  if (known.size >= answeredAtMost) known.clear();
  known.set(header, language);
  return language;
}

function bestOf(languages: readonly Language[], header: string): Language | undefined {
  for (const tag of acceptedTags(header)) {
    const asked = wholeLocale(tag);
    if (asked === undefined) continue;
    const alike = languages.filter((each) => {
      const own = wholeLocale(each.tag);
      return own?.language === asked.language && own.script === asked.script;
    });
    const best = alike.find((each) => wholeLocale(each.tag)?.region === asked.region) ?? alike[0];
    if (best !== undefined) return best;
  }
  return undefined;
}

/** The tags of a header, the dearest first; without those that it says it does not want. */
function acceptedTags(header: string): readonly string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.split(';').map((piece) => piece.trim());
      return { tag, weight: Number(/^q=([\d.]+)$/i.exec(weight ?? '')?.[1] ?? 1) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}

/** A tag with script and region where it says none; undefined for `*` and whatever is no tag. */
function wholeLocale(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}
