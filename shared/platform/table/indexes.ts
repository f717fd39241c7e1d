// The table's secondary indexes, for the CDK stack and the embedded table alike.
// All are sparse: an item without the two attributes costs nothing there. A
// program's two rank indexes live on the card, because the card is written at
// every counting contribution anyway (an item of their own costs one unit more).
import { programs, type Program } from '../vocabulary/kinds.ts';

export interface Index {
  readonly name: string;
  readonly partitionKey: string;
  readonly sortKey: string;
  /** Attributes copied beside the keys. */
  readonly projection: readonly string[] | 'keys' | 'all';
}

/** The index of one program's leaderboard, or of its leaderboards by locale. */
export function rankIndex(program: Program, scope: 'program' | 'locale'): Index {
  const letter = program.charAt(0);
  return scope === 'program'
    ? { name: `${program}-rank`, partitionKey: `${letter}L`, sortKey: `${letter}R`, projection: ['name'] }
    : {
        name: `${program}-locale-rank`,
        partitionKey: `${letter}LL`,
        sortKey: `${letter}LR`,
        projection: ['name'],
      };
}

/** People for whom something changes on a day without a contribution of theirs. */
export const dueIndex = {
  name: 'due',
  partitionKey: 'dueL',
  sortKey: 'dueD',
  projection: 'keys',
} as const satisfies Index;

/** Holders of a badge, by window, day and handle. */
export const holdersIndex = {
  name: 'holders',
  partitionKey: 'heldB',
  sortKey: 'heldK',
  projection: ['name'],
} as const satisfies Index;

/** Short lists that people work through or look at: what waits for review, who is new, who signs up in a week. */
export const listsIndex = {
  name: 'lists',
  partitionKey: 'listL',
  sortKey: 'listK',
  projection: 'all',
} as const satisfies Index;

export const indexes: readonly Index[] = [
  ...programs.map((program) => rankIndex(program, 'program')),
  ...programs.map((program) => rankIndex(program, 'locale')),
  dueIndex,
  holdersIndex,
  listsIndex,
];

/** Leaderboards and the due list are spread over this many partitions and merged on read. */
export const shards = 4;

/** The shard of a contributor: stable, spread evenly. */
export function shardOf(id: string): number {
  let hash = 0;
  for (let i = 0; i < id.length; i += 1) hash = (hash * 31 + id.charCodeAt(i)) >>> 0;
  return hash % shards;
}
