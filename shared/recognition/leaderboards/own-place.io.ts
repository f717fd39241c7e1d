// One person's own place on a leaderboard, however far down: the list itself shows a page.
import type { Program } from '../../platform/vocabulary/programs.ts';
import type { Services } from '../services.ts';
import { shardOf, shards } from '../../platform/table/indexes.ts';
import { readCards } from '../tally/store.ts';
import { readTitleList } from '../titles/store.ts';
import { listOf, readRankKey } from './rules.ts';
import { countBefore, readExtraPlace } from './store.ts';
import type { LeaderboardEntry } from './view.ts';

/**
 * The entry of a contributor id; undefined for who is not on the list. Reads the keys of all who
 * stand before, so it is asked for one's own place only: about a unit for a hundred of them.
 */
export async function readOwnPlace(
  { table }: Pick<Services, 'table'>,
  id: string,
  { program, locale }: { readonly program: Program; readonly locale?: string | undefined },
): Promise<LeaderboardEntry | undefined> {
  const list = listOf({
    program,
    shard: shardOf(id),
    kind: 'shown',
    ...(locale === undefined ? {} : { locale }),
  });
  const card = (await readCards(table, [id], 'eventual')).get(id);
  const onCard = (locale === undefined ? card?.ranks : card?.localeRanks)?.get(program);
  const place =
    onCard?.list === list || locale === undefined
      ? onCard
      : await readExtraPlace(table, id, { program, locale });
  if (card === undefined || place?.list !== list) return undefined;
  const [titles, ...before] = await Promise.all([
    readTitleList(table, program),
    ...Array.from({ length: shards }, (_, shard) =>
      countBefore(table, { program, locale, shard, rank: place.rank }),
    ),
  ]);
  const { count, handle } = readRankKey(place.rank);
  return {
    rank: before.reduce((sum, each) => sum + each, 1),
    handle,
    displayName: card.displayName ?? handle,
    count,
    title: titles.holders.find(({ contributor }) => contributor === id)?.title,
  };
}
