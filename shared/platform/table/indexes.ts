// The table's secondary indexes, for the CDK stack and the embedded table alike.
// All are sparse: an item without the two attributes costs nothing there. A
// program's two rank indexes live on the card, because the card is written at
// every counting contribution anyway (an item of their own costs one unit more).
import { programs } from '../vocabulary/programs.ts';

/** A secondary index: its name, and the attributes that it is keyed by. */
interface Index {
  readonly name: string;
  readonly partitionKey: string;
  readonly sortKey: string;
  /** Attributes copied beside the keys. */
  readonly projection: readonly string[] | 'keys' | 'all';
}

/**
 * The four programs that were there first are stored under one letter, which spares bytes in each
 * card. Tables and data folders hold these names, so none is ever added or changed.
 */
const letters: ReadonlyMap<string, string> = new Map([
  ['writing', 'w'],
  ['localization', 'l'],
  ['forum', 'f'],
  ['social', 's'],
]);

/**
 * The index of one program's leaderboard, or of its leaderboards by locale. Every other program is
 * named whole in index and attributes, parted by what no program's name holds: `forum-dev` is none
 * of `forum`'s, nor is `forum-locale`, however they begin.
 */
export function rankIndex(program: string, scope: 'program' | 'locale'): Index {
  const letter = letters.get(program);
  const attributes = scope === 'program' ? ['L', 'R'] : ['LL', 'LR'];
  const [partitionKey = '', sortKey = ''] = attributes.map((end) => `${letter ?? `${program}:`}${end}`);
  const kind = scope === 'program' ? 'rank' : 'locale-rank';
  const name = letter === undefined ? `${kind}.${program}` : `${program}-${kind}`;
  return { name, partitionKey, sortKey, projection: ['name'] };
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

/** Every index of the table: the stack and the embedded table make these and no others. */
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
