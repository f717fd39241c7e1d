// Badges of the live catalogue for tests, by their id.
import { catalogue } from '../../shared/recognition/badges/catalogue.ts';
import { badgeById } from '../../shared/recognition/badges/lookup.ts';
import type { BadgeDefinition } from '../../shared/recognition/badges/rule.ts';

/** The badge with an id. Throws where the catalogue has none. */
export function badgeOf(id: string): BadgeDefinition {
  const badge = badgeById(catalogue, id);
  if (badge === undefined) throw new Error(`no badge ${id}`);
  return badge;
}
