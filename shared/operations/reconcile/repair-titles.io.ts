// The list of a program's holders decides; stints that contradict it are brought in
// line. Past stints can't be recounted: the rankings of past nights are not kept.
import { programs } from '../../platform/vocabulary/programs.ts';
import type { Services } from '../../membership/services.ts';
import { dayOf } from '../../platform/time/day.ts';
import type { TitleStint } from '../../recognition/titles/rules.ts';
import { readTitleList, stintsIn, writeStint } from '../../recognition/titles/store.ts';
import { scanPages } from '../../platform/table/scan.io.ts';

/** Writes missing stints of present holders and ends open ones of nobody; answers how many. */
export async function repairTitles(services: Services): Promise<number> {
  const open = await openStints(services);
  let repaired = 0;
  for (const program of programs) {
    const list = await readTitleList(services.table, program, 'strong');
    for (const { contributor, title, since } of list.holders) {
      const key = `${contributor}#${program}#${String(since)}`;
      const known = open.get(key);
      open.delete(key);
      if (known?.stint.title === title) continue;
      await writeStint(services.table, contributor, { program, title, since });
      repaired += 1;
    }
  }
  const today = dayOf(services.clock.now());
  for (const { contributor, stint } of open.values()) {
    await writeStint(services.table, contributor, { ...stint, until: Math.max(today, stint.since) });
    repaired += 1;
  }
  return repaired;
}

async function openStints(
  services: Services,
): Promise<Map<string, { contributor: string; stint: TitleStint }>> {
  const open = new Map<string, { contributor: string; stint: TitleStint }>();
  for await (const page of scanPages(services.table)) {
    for (const { contributor, ...stint } of stintsIn(page)) {
      if (stint.until !== undefined) continue;
      open.set(`${contributor}#${stint.program}#${String(stint.since)}`, { contributor, stint });
    }
  }
  return open;
}
