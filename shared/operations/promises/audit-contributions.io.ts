// The promises about contributions: each stands once, where it belongs, and is somebody's.
import { dayChangesOf } from '../../activity/contributions/rules.ts';
import { listDay } from '../../activity/days/day-set.ts';
import { unless, type Check } from './audit-check.io.ts';
import type { Found } from './audit-found.io.ts';

/** Nothing is lost and nothing counted twice. */
export const standsOnce: Check = {
  name: "every contribution stands once, in its person's day",
  overall({ found }) {
    const standing = entriesOf(found);
    const homes = [...found.contributions.values()].flatMap((each) => dayChangesOf(each).slice(0, 1));
    const lost = homes.filter(({ contributor, day, entry }) => {
      const stands = standing.get(placeOf(contributor, day, entry.identity));
      return stands !== `${String(entry.version)} ${entry.series}`;
    });
    return [
      ...lost.map(({ entry }) => entry.identity),
      ...unless(standing.size <= homes.length, 'entries beyond contributions'),
    ];
  },
};

/** Nothing counts that nobody did. */
export const noStrays: Check = {
  name: 'no day holds an entry without its contribution',
  overall: ({ found }) =>
    [...found.chunks.values()]
      .flatMap((days) => [...days.values()].flatMap((list) => [...listDay(list)]))
      .map(({ identity }) => identity)
      .filter((identity) => !found.contributions.has(identity)),
};

/** Everybody has a name, if only that of nobody. */
export const hasHandle: Check = {
  name: 'every contribution belongs to a contributor with a handle',
  overall: ({ found }) =>
    [...found.contributions.values()]
      .flatMap((each) => dayChangesOf(each).slice(0, 1))
      .filter(({ contributor }) => !found.handles.has(contributor))
      .map(({ entry }) => entry.identity),
  ofEach: ({ id, handle, record: { card } }) =>
    unless(handle !== undefined && (card?.handle ?? handle) === handle, id),
};

/** What stands in people's days: version and series by place. */
function entriesOf({ chunks }: Found): ReadonlyMap<string, string> {
  const standing = new Map<string, string>();
  for (const [id, days] of chunks) {
    for (const [day, list] of days) {
      for (const { identity, version, series } of listDay(list)) {
        standing.set(placeOf(id, day, identity), `${String(version)} ${series}`);
      }
    }
  }
  return standing;
}

function placeOf(contributor: string, day: number, identity: string): string {
  return `${contributor} ${String(day)} ${identity}`;
}
