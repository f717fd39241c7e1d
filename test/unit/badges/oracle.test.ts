// Four real histories: the yearly badges must be exactly those that a separate
// program found. Skipped where the histories are not beside the clone.
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { expect, it } from 'vitest';
import { catalogue } from '../../../shared/recognition/badges/catalogue.ts';
import { newlyEarned } from '../../../shared/recognition/badges/rules.ts';
import { readImportLine } from '../../../shared/activity/contributions/import-line.ts';
import { normaliseLocale } from '../../../shared/platform/text/locale.ts';
import { counts } from '../../../shared/activity/contributions/rules.ts';
import type { Series, SeriesKey } from '../../../shared/activity/days/history.ts';
import { dayOf, type Day } from '../../../shared/platform/time/day.ts';
import { sharedDataFolder } from '../../machine.ts';
import { describeWithNeeds } from '../../needs.ts';
import { day } from './builders.ts';

interface Yearly {
  readonly program: string;
  readonly variant: string;
  readonly byYear: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

// Which of the oracle's variants our counting rule is: own threads, spam and what was not approved don't count.
const sets = [
  ['sumo-thunderbird', 'forum', 'countable', 'support-forum'],
  ['sumo-thunderbird', 'writing', 'approved', 'kb'],
  ['sumo-thunderbird', 'localization', 'approved', 'l10n'],
  ['social-chat', 'social', 'countable', 'social-support'],
  ['tldr-pages', 'writing', 'all', 'kb'],
  ['tldr-pages', 'localization', 'all', 'l10n'],
  ['mozilla-org-lang', 'writing', 'all', 'kb'],
  ['mozilla-org-lang', 'localization', 'all', 'l10n'],
] as const;

const today = day('2026-12-31');
const read = new Map<string, Promise<ReadonlyMap<string, readonly Series[]>>>();

interface CountedSeries {
  readonly key: SeriesKey;
  readonly days: Map<Day, number>;
}
type Person = Map<string, CountedSeries>;

/** Everyone's history of a set, by handle. */
function historiesOf(set: string): Promise<ReadonlyMap<string, readonly Series[]>> {
  const known = read.get(set) ?? fold(join(sharedDataFolder, set, 'contributions.ndjson.gz'));
  read.set(set, known);
  return known;
}

async function fold(file: string): Promise<ReadonlyMap<string, readonly Series[]>> {
  const people = new Map<string, Person>();
  for await (const line of createInterface({ input: createReadStream(file).pipe(createGunzip()) })) {
    const result = readImportLine(line, { source: 'history' });
    if ('reason' in result) throw new Error(result.reason);
    for (const contribution of result.contributions) {
      const { contributor, kind, status, ownThread, occurredAt, product } = contribution;
      if (!counts({ status, ownThread: ownThread ?? false })) continue;
      const locale = contribution.locale === undefined ? undefined : normaliseLocale(contribution.locale);
      const key = {
        kind,
        ...(locale === undefined ? {} : { locale }),
        ...(product === undefined ? {} : { product }),
      };
      const person: Person = people.get(contributor) ?? new Map<string, CountedSeries>();
      people.set(contributor, person);
      const series = person.get(JSON.stringify(key)) ?? { key, days: new Map<Day, number>() };
      person.set(JSON.stringify(key), series);
      const at = dayOf(Date.parse(occurredAt));
      series.days.set(at, (series.days.get(at) ?? 0) + 1);
    }
  }
  return new Map(
    [...people].map(([handle, series]) => [
      handle,
      [...series.values()].map(({ key, days }) => ({ ...key, days: [...days].sort(([a], [b]) => a - b) })),
    ]),
  );
}

describeWithNeeds('the yearly badges of a real history', ['shared-data'], () => {
  it.each(sets)('%s, %s (%s) are those of the oracle', async (set, program, variant, badge) => {
    const oracle = JSON.parse(readFileSync(join(sharedDataFolder, set, 'oracle.json'), 'utf8')) as {
      yearly: readonly Yearly[];
    };
    const yearly = oracle.yearly.find((found) => found.program === program && found.variant === variant);
    const expected = Object.entries(yearly?.byYear ?? {}).flatMap(([year, people]) =>
      Object.keys(people).map((handle) => `${year} ${handle}`),
    );

    const given: string[] = [];
    for (const [handle, history] of await historiesOf(set)) {
      for (const award of newlyEarned(catalogue, { history, held: [] }, today)) {
        if (award.badge === badge) given.push(`${award.window} ${handle}`);
      }
    }

    expect(expected.length).toBeGreaterThan(0);
    expect(given.sort()).toEqual(expected.sort());
  });
});
