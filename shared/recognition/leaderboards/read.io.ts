// Reads a leaderboard: the first of each shard, merged. What a person's count is
// comes from their card; ranks are given here, 1, 2, 3 without ties.
import type { Program } from '../../platform/vocabulary/programs.ts';
import type { Services } from '../services.ts';
import { decodeCursor, encodeCursor, hasFields, isKeyText, isWhole } from '../../platform/table/cursor.ts';
import { shards } from '../../platform/table/indexes.ts';
import { dayOf } from '../../platform/time/day.ts';
import { readTitleList } from '../titles/store.ts';
import { compareBytes, windowStart } from './rules.ts';
import { queryShard } from './store.ts';
import type { LeaderboardView } from './view.ts';

interface Position {
  /** The rank key of the last one shown, and how many were shown up to it. */
  readonly r: string;
  readonly n: number;
}

function isPosition(value: unknown): value is Position {
  return (
    hasFields(value, ['r', 'n']) &&
    isKeyText(value.r) &&
    value.r.length >= 10 &&
    isWhole(value.n, 1, 10_000_000)
  );
}

/** A piece of a leaderboard of `limit` entries, titles of the last night beside the names. */
export async function readLeaderboard(
  services: Pick<Services, 'table' | 'clock'>,
  {
    program,
    locale,
    limit,
    cursor,
  }: {
    readonly program: Program;
    readonly locale?: string | undefined;
    readonly limit: number;
    readonly cursor?: string | undefined;
  },
): Promise<LeaderboardView | 'bad-cursor'> {
  const position = cursor === undefined ? { r: undefined, n: 0 } : decodeCursor(cursor, isPosition);
  if (position === undefined) return 'bad-cursor';
  const { table, clock } = services;
  const today = dayOf(clock.now());
  const [titles, ...pieces] = await Promise.all([
    readTitleList(table, program),
    ...Array.from({ length: shards }, (_, shard) =>
      queryShard(table, { program, locale, shard, kind: 'shown', after: position.r, limit }),
    ),
  ]);
  const merged = pieces.flatMap(({ places }) => places).sort((a, b) => compareBytes(a.rank, b.rank));
  const shown = merged.slice(0, limit);
  const held = new Map(titles.holders.map((holder) => [holder.contributor, holder.title]));
  const last = shown.at(-1);
  const more = merged.length > limit || pieces.some((piece) => piece.more);
  return {
    program,
    locale,
    from: windowStart(today),
    to: today,
    entries: shown.map((place, i) => ({
      rank: position.n + i + 1,
      handle: place.handle,
      displayName: place.displayName,
      count: place.count,
      title: held.get(place.contributor),
    })),
    cursor:
      more && last !== undefined ? encodeCursor({ r: last.rank, n: position.n + shown.length }) : undefined,
  };
}
