// The promise about titles: the lists of holders and people's stints say the same.
import { programs } from '../../platform/vocabulary/programs.ts';
import { readTitleList } from '../../recognition/titles/store.ts';
import { unless, type Check } from './check.io.ts';
import type { Found } from './found.io.ts';

/** Whoever holds a title has held it since a day, and nobody else does. */
export const oneOpenStint: Check = {
  name: 'every title held has one open stint',
  async overall({ found, services }) {
    const open = openStints(found);
    const broken: string[] = [];
    for (const program of programs) {
      const { holders } = await readTitleList(services.table, program, 'strong');
      for (const { contributor, title, since } of holders) {
        const key = `${contributor} ${program} ${title} ${String(since)}`;
        broken.push(...unless(open.get(key) === 1, contributor));
        open.delete(key);
      }
    }
    return [...broken, ...open.keys()];
  },
};

function openStints({ records }: Found): Map<string, number> {
  const open = new Map<string, number>();
  for (const [id, { titles }] of records) {
    for (const { program, title, since, until } of titles) {
      if (until !== undefined) continue;
      const key = `${id} ${program} ${title} ${String(since)}`;
      open.set(key, (open.get(key) ?? 0) + 1);
    }
  }
  return open;
}
