// Lets the made-up community live through its past: a month at a time, by a clock that
// is set forward, so that awards, titles and their history come about as they would have.
import { openHandleBook } from '../../../shared/contributors/handle-book.ts';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createTally } from '../../../functions/tally/tally.ts';
import { catalogue } from '../../../shared/badges/catalogue.ts';
import { correctContribution, recordBatch } from '../../../shared/contributions/record.ts';
import { readHandle, writeProfile } from '../../../shared/contributors/store.ts';
import { runJob } from '../../../shared/jobs/run-job.ts';
import { stoppedClock } from '../../../shared/runtime/clock.ts';
import type { Config } from '../../../shared/runtime/config.ts';
import { randomIds } from '../../../shared/runtime/ids.ts';
import { jsonLog } from '../../../shared/runtime/log.ts';
import type { Services } from '../../../shared/runtime/services.ts';
import { unlimited } from '../../../shared/limits/limits.ts';
import { openVault } from '../../../shared/runtime/vault.ts';
import { ensureSecret } from '../secret.ts';
import { dayOf, startOfDay } from '../../../shared/time/day.ts';
import { openChangeFeed } from '../change-feed.ts';
import { openEmbeddedTable } from '../embedded-table.ts';
import { writeHistory, type DatedContribution } from './history.ts';
import { people, type DemoPerson } from './people.ts';

/** Titles are given from this many days before today on; the years before are recorded in one go. */
const LIVED_DAYS = 180;
/** Shorter than a card keeps days, so that every night's titles come from the cards. */
const STEP_DAYS = 30;
/** When the nightly job runs. */
const TITLES_AT_MS = 5 * 60_000;
const BATCH = 500;

/** Fills an empty data folder with the community's past up to `now` (milliseconds), everything settled. */
export async function fillFolder({
  folder,
  now,
  config,
}: {
  readonly folder: string;
  readonly now: number;
  readonly config: Config;
}): Promise<{ readonly contributions: number; readonly people: number }> {
  mkdirSync(join(folder, 'table'), { recursive: true });
  const log = jsonLog(config.logLevel);
  const feed = openChangeFeed({ journal: join(folder, 'changes.journal'), log });
  const embedded = await openEmbeddedTable({ name: config.tableName, folder: join(folder, 'table'), feed });
  const clock = stoppedClock(now);
  const { table } = embedded;
  const handles = openHandleBook({ table, clock });
  const services: Services = {
    table,
    handles,
    clock,
    ids: randomIds,
    config,
    log,
    catalogue,
    vault: openVault(ensureSecret(folder)),
    limits: unlimited,
  };
  feed.start(createTally(services));
  const settled = async () => {
    while (feed.unsettled() > 0) await pause(5);
  };

  const history = writeHistory(people, now);
  let recorded = 0;
  for (const instant of instantsUpTo(now)) {
    clock.set(instant);
    const due = history.slice(recorded, endOf(history, instant));
    recorded += due.length;
    await record(services, due);
    await introduce(services, due);
    await settled();
    await runJob(services, 'titles');
  }
  await changeMinds(services, history);
  await settled();

  await feed.stop();
  await embedded.close();
  return { contributions: history.length, people: people.length };
}

/** The nights at which the past is settled, and now. */
function instantsUpTo(now: number): readonly number[] {
  const today = dayOf(now);
  const nights: number[] = [];
  for (let ago = LIVED_DAYS; ago > 0; ago -= STEP_DAYS) nights.push(startOfDay(today - ago) + TITLES_AT_MS);
  return [...nights, now];
}

function endOf(history: readonly DatedContribution[], instant: number): number {
  const end = history.findIndex((contribution) => contribution.instant > instant);
  return end < 0 ? history.length : end;
}

async function record(services: Services, due: readonly DatedContribution[]): Promise<void> {
  for (let at = 0; at < due.length; at += BATCH) {
    const outcomes = await recordBatch(
      services,
      due.slice(at, at + BATCH).map(({ input }) => input),
    );
    for (const outcome of outcomes) if (outcome.outcome === 'failed') throw outcome.error;
  }
}

/** People take their record as theirs when they first appear; some never do. */
async function introduce(services: Services, due: readonly DatedContribution[]): Promise<void> {
  const present = new Set(due.map(({ input }) => input.contributor));
  for (const person of people) {
    if (!present.has(person.handle) || person.name === undefined) continue;
    const claim = await readHandle(services.table, person.handle, 'strong');
    // Writing version 1 again is refused: whoever was introduced stays as they are.
    if (claim !== undefined) await writeProfile(services.table, claim.contributor, profileOf(person));
  }
}

function profileOf({ handle, name, standing }: DemoPerson) {
  return {
    version: 1,
    handle,
    ...(name === undefined ? {} : { displayName: name }),
    claimed: true,
    optedOut: standing === 'opted-out',
    state: standing === 'deactivated' ? 'deactivated' : 'active',
    bot: standing === 'bot',
  } as const;
}

/** A few of the last month's contributions are taken back, as happens. */
async function changeMinds(services: Services, history: readonly DatedContribution[]): Promise<void> {
  const replies = history.filter(({ input }) => input.source === 'social').slice(-40);
  for (const { input } of replies.filter((_, i) => i % 13 === 5)) {
    await correctContribution(services, input, { status: 'withdrawn' });
  }
}
