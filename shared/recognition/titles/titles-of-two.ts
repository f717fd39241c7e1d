// The titles of two records that become one. Past rankings are not kept, so nothing is
// recounted: every stint stays with both its days, and those that touch become one.
import type { Day } from '../../platform/time/day.ts';
import { titleIds, type Holding, type TitleStint } from './rules.ts';

const end = ({ until }: TitleStint): number => until ?? Infinity;
const better = (a: TitleStint, b: TitleStint): number =>
  titleIds.indexOf(a.title) - titleIds.indexOf(b.title) || a.since - b.since;

/**
 * The stints of one program after two records have become one, by their first day. Of two
 * open ones the higher title goes on, the other ends `today`; a stint that another covers
 * ends as it began, which history leaves out.
 */
export function joinStints(
  mine: readonly TitleStint[],
  theirs: readonly TitleStint[],
  today: Day,
): readonly TitleStint[] {
  const [winner] = [...mine, ...theirs].filter(({ until }) => until === undefined).sort(better);
  const closed = [...mine, ...theirs].map((stint): TitleStint =>
    stint.until !== undefined || stint.title === winner?.title
      ? stint
      : { ...stint, until: Math.max(today, stint.since) },
  );
  const joined: TitleStint[] = [];
  for (const title of titleIds) {
    let last: TitleStint | undefined;
    for (const stint of closed
      .filter((each) => each.title === title && end(each) > each.since)
      .sort((a, b) => a.since - b.since)) {
      if (last === undefined || stint.since > end(last)) {
        if (last !== undefined) joined.push(last);
        last = stint;
      } else if (end(stint) > end(last)) {
        const { until: _, ...open } = last;
        last = stint.until === undefined ? open : { ...last, until: stint.until };
      }
    }
    if (last !== undefined) joined.push(last);
  }
  // Two stints can't begin on one day: the higher title has it.
  const bySince = new Map<Day, TitleStint>();
  for (const stint of [...joined].sort(better)) {
    const known = bySince.get(stint.since);
    if (known === undefined) bySince.set(stint.since, stint);
  }
  for (const stint of mine) {
    if (!bySince.has(stint.since)) bySince.set(stint.since, { ...stint, until: stint.since });
  }
  return [...bySince.values()].sort((a, b) => a.since - b.since);
}

/** A program's holders with one record's place given to the other, as its stints say. */
export function joinHolders(
  holders: readonly Holding[],
  {
    from,
    to,
    stints,
  }: { readonly from: string; readonly to: string; readonly stints: readonly TitleStint[] },
): readonly Holding[] {
  const open = stints.find(({ until }) => until === undefined);
  const others = holders.filter(({ contributor }) => contributor !== from && contributor !== to);
  if (open === undefined) return others;
  const at = holders.findIndex(({ contributor }) => contributor === from || contributor === to);
  return others.toSpliced(Math.max(at, 0), 0, { contributor: to, title: open.title, since: open.since });
}
