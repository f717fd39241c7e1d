// The first piece of a path says which function answers it, in the cloud and on one machine.

/** `/me` of `/me/settings`, each once, in the order of the list. */
export function areasOf(pages: readonly { readonly path: string }[]): readonly string[] {
  return [...new Set(pages.map(({ path }) => areaOf(path)))];
}

/** The first piece of a path. */
export function areaOf(path: string): string {
  return `/${path.split('/')[1] ?? ''}`;
}
