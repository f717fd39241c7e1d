// Access patterns of the community's settings: one item.
import { readItem } from '../../platform/table/batch-reader.io.ts';
import type { Table } from '../../platform/table/client.io.ts';
import { communityKey } from './keys.ts';
import { putVersion } from '../../platform/table/put-version.io.ts';
import { valueOf } from '../../platform/table/value.ts';
import { initialCommunity, type Community } from './rules.ts';

/** The settings, strongly consistent. */
export async function readSettings(table: Table): Promise<Community> {
  const item = await readItem(table, communityKey, 'strong');
  return item === undefined ? initialCommunity : { ...initialCommunity, ...valueOf(item) };
}

/** Writes the settings over the version before them. False when somebody else was first. */
export function writeSettings(table: Table, community: Community, token: string): Promise<boolean> {
  return putVersion(table, { ...communityKey, ...community }, token);
}
