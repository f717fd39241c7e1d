// Access patterns of claims and merges: one item each, versioned, in the lists of those who
// work through them. What is over leaves the work list for one of the person's own.
import { readItem } from '../../platform/table/batch-reader.io.ts';
import type { Table } from '../../platform/table/client.io.ts';
import { claimKey, claimPartition, mergeKey, sourceAddressKey } from './keys.ts';
import { listed, listItems, sharedLists } from '../../platform/table/lists.io.ts';
import { putVersion } from '../../platform/table/put-version.io.ts';
import { queryAll } from '../../platform/table/query-all.io.ts';
import { valueOf } from '../../platform/table/value.ts';
import type { Claim, Merge } from './rules.ts';

const openClaimsList = sharedLists.claims;
const claimsOf = (by: string) => `claims-of#${by}`;
const unfinishedMerges = 'merges';
const mergesInto = (to: string) => `merges-into#${to}`;

/** A claim, strongly consistent. */
export async function readClaim(table: Table, record: string, by: string): Promise<Claim | undefined> {
  const item = await readItem(table, claimKey(record, by), 'strong');
  return item === undefined ? undefined : claimOfItem(item);
}

/** Writes a claim over the version before it. False when somebody else was first. */
export function writeClaim(table: Table, claim: Claim, token: string): Promise<boolean> {
  const { record, by } = claim;
  const list = claim.settled ? claimsOf(by) : openClaimsList;
  const place = `${new Date(claim.askedAt).toISOString()}#${record}#${by}`;
  return putVersion(table, { ...claimKey(record, by), ...claim, ...listed(list, place) }, token);
}

/** Claims that wait for somebody or for what follows from their decision, oldest first. */
export async function unsettledClaims(table: Table): Promise<Claim[]> {
  const claims: Claim[] = [];
  for await (const item of listItems(table, openClaimsList)) claims.push(claimOfItem(item));
  return claims;
}

/** What a person has claimed and is over, oldest first. */
export async function settledClaimsOf(table: Table, by: string): Promise<Claim[]> {
  const claims: Claim[] = [];
  for await (const item of listItems(table, claimsOf(by))) claims.push(claimOfItem(item));
  return claims;
}

/** All claims of a record, strongly consistent. */
export async function claimsOfRecord(table: Table, record: string): Promise<Claim[]> {
  const items = await queryAll(table, {
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': claimPartition(record) },
    ConsistentRead: true,
  });
  return items.map(claimOfItem);
}

function claimOfItem(item: Readonly<Record<string, unknown>>): Claim {
  return valueOf(item) as unknown as Claim;
}

/** The merge of a record into another, strongly consistent. */
export async function readMerge(table: Table, from: string): Promise<Merge | undefined> {
  const item = await readItem(table, mergeKey(from), 'strong');
  return item === undefined ? undefined : mergeOfItem(item);
}

/** Writes a merge over the version before it. False when somebody else was first: a record goes over once. */
export function writeMerge(table: Table, merge: Merge, token: string): Promise<boolean> {
  const list = merge.state === 'done' ? mergesInto(merge.to) : unfinishedMerges;
  const place = `${new Date(merge.startedAt).toISOString()}#${merge.from}`;
  return putVersion(table, { ...mergeKey(merge.from), ...merge, ...listed(list, place) }, token);
}

/** Merges that are not done yet. */
export async function unfinished(table: Table): Promise<Merge[]> {
  const merges: Merge[] = [];
  for await (const item of listItems(table, unfinishedMerges)) merges.push(mergeOfItem(item));
  return merges;
}

/** Everything that went over or goes over into a person's record. */
export async function mergedInto(table: Table, to: string): Promise<Merge[]> {
  const merges = (await unfinished(table)).filter((merge) => merge.to === to);
  for await (const item of listItems(table, mergesInto(to))) merges.push(mergeOfItem(item));
  return merges;
}

function mergeOfItem(item: Readonly<Record<string, unknown>>): Merge {
  return valueOf(item) as unknown as Merge;
}

/** The records that a source gave an address for. */
export interface SourceAddress {
  readonly version: number;
  readonly records: readonly string[];
}

/** By the address's mark, strongly consistent; none is version 0. */
export async function readSourceAddress(table: Table, mark: string): Promise<SourceAddress> {
  const item = await readItem(table, sourceAddressKey(mark), 'strong');
  return item === undefined ? { version: 0, records: [] } : (valueOf(item) as unknown as SourceAddress);
}

/** Writes the records of an address over the version before it. */
export function writeSourceAddress(
  table: Table,
  mark: string,
  address: SourceAddress,
  token: string,
): Promise<boolean> {
  return putVersion(table, { ...sourceAddressKey(mark), ...address }, token);
}
