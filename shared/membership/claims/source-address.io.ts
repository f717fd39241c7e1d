// Addresses that a source gives for the people it knows. They are kept as marks only, are
// shown to nobody, and do one thing: whoever proves such an address may take the record over.
import { changeProfile } from '../../identity/profiles/change-profile.io.ts';
import type { Profile } from '../../identity/profiles/profile.ts';
import { readHandle, readProfile } from '../../identity/profiles/store.ts';
import type { Services } from '../services.ts';
import { changeItem } from '../../platform/table/change.io.ts';
import { asWanted } from '../../platform/table/ruling.ts';
import { isClaimable } from './rules.ts';
import { readMerge, readSourceAddress, writeSourceAddress, type SourceAddress } from './store.ts';

type Needs = Pick<Services, 'table' | 'vault' | 'ids'>;

/** A source may give one address for many records: a family, or a team with one mailbox. */
const RECORDS_AT_MOST = 50;

/** The mark under which a source's (normalised) address is kept. */
function sourceMark(vault: Services['vault'], address: string): string {
  return vault.hmac('source-address', address);
}

/**
 * Notes the normalised address that a source has for an unclaimed record, or with null that it
 * has none. What the profile says holds; the item by address only leads there.
 */
export async function noteSourceAddress(
  services: Needs,
  handle: string,
  address: string | null,
): Promise<void> {
  const claim = await readHandle(services.table, handle, 'strong');
  if (claim === undefined) return;
  const id = claim.contributor;
  const mark = address === null ? undefined : sourceMark(services.vault, address);
  if (mark !== undefined) await changeRecords(services, mark, (records) => [...new Set([...records, id])]);
  await changeProfile(services, { id, handle }, (profile): Profile => {
    if (!isClaimable(profile)) return profile;
    const { sourceMark: _, ...rest } = profile;
    return mark === undefined ? rest : { ...rest, sourceMark: mark };
  });
}

/** Takes a record out of an address. */
export function dropSourceAddress(services: Needs, mark: string, id: string): Promise<void> {
  return changeRecords(services, mark, (records) => records.filter((each) => each !== id));
}

/** Forgets an address altogether: no record is known by it any more. */
export async function forgetSourceAddress(services: Needs, address: string): Promise<void> {
  const mark = sourceMark(services.vault, address);
  for (const id of (await readSourceAddress(services.table, mark)).records) {
    const profile = await readProfile(services.table, id);
    if (profile?.sourceMark !== mark) continue;
    await changeProfile(services, { id, handle: profile.handle }, ({ sourceMark: _, ...rest }) => rest);
  }
  await changeRecords(services, mark, () => []);
}

async function changeRecords(
  { table, ids }: Needs,
  mark: string,
  change: (records: readonly string[]) => readonly string[],
): Promise<void> {
  await changeItem<SourceAddress, SourceAddress, SourceAddress>({
    about: 'the records of an address',
    read: () => readSourceAddress(table, mark),
    rule: (before) =>
      asWanted(before, { ...before, records: change(before.records).slice(-RECORDS_AT_MOST) }),
    write: (next) => writeSourceAddress(table, mark, next, ids.token()),
  });
}

/** Unclaimed records whose source gave this verified address, by id and handle. */
export async function recordsOfAddress(
  { table, vault }: Pick<Services, 'table' | 'vault'>,
  address: string,
): Promise<readonly { readonly id: string; readonly handle: string }[]> {
  const mark = sourceMark(vault, address);
  const { records } = await readSourceAddress(table, mark);
  const found: { id: string; handle: string }[] = [];
  for (const id of records) {
    const profile = await readProfile(table, id);
    if (profile?.sourceMark !== mark || !isClaimable(profile)) continue;
    if ((await readMerge(table, id)) === undefined) found.push({ id, handle: profile.handle });
  }
  return found;
}
