// Locales keep the tag their source wrote, in the usual letter case. They are not
// turned into what a tag was replaced by since (`sh` stays `sh`): the community's
// lists and the source's must agree.

/** `pt-BR` for `PT_br`; undefined for what is no language tag by its form (BCP 47). */
export function normaliseLocale(text: string): string | undefined {
  const tag = text.trim().replaceAll('_', '-');
  if (tag.length > 35 || !/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag)) return undefined;
  return tag
    .split('-')
    .map((part, i) => {
      if (i === 0) return part.toLowerCase();
      if (part.length === 4 && /^[a-z]+$/i.test(part))
        return part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();
      if (part.length === 2) return part.toUpperCase();
      return part.toLowerCase();
    })
    .join('-');
}
