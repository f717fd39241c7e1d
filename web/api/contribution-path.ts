// The address of a contribution. Sources choose their ids, so an id may be `a#b`, `x/y`
// or `..`; of a dot path no encoding survives a URL parser, so it goes into the query.

/** The address, relative to the site. */
export function contributionPath({
  source,
  externalId,
}: {
  readonly source: string;
  readonly externalId: string;
}): string {
  if (/^\.{1,2}$/.test(externalId) || /^\.{1,2}$/.test(source)) {
    return `/api/contributions?${new URLSearchParams({ source, externalId }).toString()}`;
  }
  return `/api/contributions/${encodeURIComponent(source)}/${encodeURIComponent(externalId)}`;
}
