// Where contributions lie, each in a partition of its own.
import type { Key } from '../../platform/table/keys.ts';

/** What is kept here. */
export const contributionEntities = ['contribution'] as const;

/** Source and external id in one: the identity of a contribution. */
export function identityOf(source: string, externalId: string): string {
  return `${source}#${externalId}`;
}

/** The two parts of an identity; the source is what stands before the first `#`. */
export function splitIdentity(identity: string): { source: string; externalId: string } {
  const at = identity.indexOf('#');
  return { source: identity.slice(0, at), externalId: identity.slice(at + 1) };
}

/** A contribution's key by its identity. */
export const contributionKey = (identity: string): Key => ({
  pk: `X#${identity}`,
  sk: 'CON',
});
