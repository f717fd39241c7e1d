// Changing who holds a program's titles beside the nightly job: a merge gives a place to
// another record, an erasure takes somebody off.
import type { Program } from '../../platform/vocabulary/programs.ts';
import type { Services } from '../services.ts';
import { changeItem } from '../../platform/table/change.io.ts';
import { becomes, stays } from '../../platform/table/ruling.ts';
import { readTitleList, writeTitleList, type TitleList } from './store.ts';

/** Takes somebody off a program's list; the next night's ranking fills the place. False when they were not on it. Throws Contended. */
export function leaveTitleList(
  { table }: Pick<Services, 'table'>,
  program: Program,
  id: string,
): Promise<boolean> {
  return changeItem<TitleList, TitleList, boolean>({
    about: `the titles of ${program}`,
    read: () => readTitleList(table, program, 'strong'),
    rule: (list) => {
      const holders = list.holders.filter(({ contributor }) => contributor !== id);
      if (holders.length === list.holders.length) return stays(false);
      return becomes({ ...list, version: list.version + 1, holders }, true);
    },
    write: (next) => writeTitleList(table, next),
  });
}
