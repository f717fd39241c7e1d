// Languages to choose from in a form, in the order of their names in the reader's language.
// The list only saves typing: any other BCP 47 tag can be written beside it.
import type { L10n } from './l10n.ts';

const tags =
  'af am ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko lo lt lv mk ml mn mr ms my nb ne nl nn pa pl pt-BR pt-PT ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh-CN zh-TW zu'.split(
    ' ',
  );

/** A language to choose. */
interface NamedLanguage {
  readonly tag: string;
  readonly name: string;
}

const named = new WeakMap<L10n, readonly NamedLanguage[]>();

/** Some eighty languages with their names. */
export function commonLanguages(l10n: L10n): readonly NamedLanguage[] {
  const known = named.get(l10n);
  if (known !== undefined) return known;
  const { compare } = new Intl.Collator(l10n.language.tag);
  const list = tags
    .map((tag) => ({ tag, name: l10n.languageName(tag) }))
    .sort((a, b) => compare(a.name, b.name));
  named.set(l10n, list);
  return list;
}
