// Lets the made-up community live through its past: a month at a time, by a clock that
// is set forward, so that awards, titles and their history come about as they would have.
import { belongings } from '../../../shared/belongings.ts';
import { openHandleBook } from '../../../shared/identity/profiles/handle-book.io.ts';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { catalogue } from '../../../shared/recognition/badges/catalogue.ts';
import { correctContribution, recordBatch } from '../../../shared/activity/contributions/record.io.ts';
import { manageContributor } from '../../../shared/identity/profiles/manage.io.ts';
import { runJob } from '../../../shared/operations/jobs/run-job.io.ts';
import { stoppedClock } from '../../../shared/platform/runtime/clock.io.ts';
import type { Config } from '../../../shared/platform/runtime/config.io.ts';
import { randomIds } from '../../../shared/platform/runtime/ids.io.ts';
import { jsonLog } from '../../../shared/platform/runtime/log.io.ts';
import type { Services } from '../../../shared/services.ts';
import { unlimited } from '../../../shared/platform/limits/limits.ts';
import { openVault } from '../../../shared/platform/runtime/vault.io.ts';
import { ensureSecret } from '../secret.ts';
import { dayOf, startOfDay } from '../../../shared/platform/time/day.ts';
import { openEmbeddedTable } from '../embedded-table.ts';
import { functions } from '../../functions.ts';
import { feedPlans, openFeeds } from '../feeds.ts';
import { compactStores } from '../level-settings.ts';
import { openMailbox } from '../mailbox/open-mailbox.ts';
import { makeWorkers } from '../workers.ts';
import { writeHistory, type DatedContribution } from './history.ts';
import { people } from './people.ts';
import { adminEmail, scenesUpTo } from './scenes.ts';
import type { Stage } from './stage.ts';

/** Titles are given from this many days before today on; the years before are recorded in one go. */
const LIVED_DAYS = 180;
/** Shorter than a card keeps days, so that every night's titles come from the cards. */
const STEP_DAYS = 30;
/** Lived day by day: people were here in these, and see what came since. */
const LAST_DAYS = 6;
/** When the nightly job runs. */
const TITLES_AT_MS = 5 * 60_000;
const BATCH = 500;

/**
 * Fills an empty data folder with the community's past up to `now` (milliseconds), everything
 * settled. Mails of the past lie in the mailbox, dated as they would be.
 */
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
  const feeds = openFeeds({ plans: feedPlans(functions), folder, log });
  const { tableName: name } = config;
  const embedded = await openEmbeddedTable({ name, folder: join(folder, 'table'), feed: feeds });
  const clock = stoppedClock(now);
  const mailbox = await openMailbox(folder, clock);
  const { table } = embedded;
  const services: Services = {
    table,
    handles: openHandleBook({ table, clock }),
    clock,
    ids: randomIds,
    config,
    log,
    catalogue,
    vault: openVault(config.secret ?? ensureSecret(folder)),
    limits: unlimited,
    belongings: () => belongings,
  };
  const { streams } = await makeWorkers({
    services,
    sender: mailbox.sender,
    aftermath: { forgetMails: (address) => mailbox.folder.forget(address), swept: compactStores },
  });
  for (const { trigger, handle } of streams) feeds.named(trigger.feed).start(handle);
  // Merges and erasures are left to the system that starts on this folder.
  const settled = async () => {
    while (streams.some(({ trigger }) => feeds.named(trigger.feed).unsettled() > 0)) await pause(5);
  };

  const stage: Stage = { services, clock, cast: new Map(), logged: new Map() };
  const scenes = scenesUpTo(now, { admin: config.adminEmail ?? adminEmail });
  const history = writeHistory(people, now);
  const since = { scene: 0, contribution: 0 };
  for (const instant of instantsUpTo(now)) {
    for (const scene of scenes.slice(since.scene).filter(({ at }) => at <= instant)) {
      since.scene += 1;
      clock.set(scene.at);
      await scene.happens(stage);
      // A mail bears the time at which it is sent.
      await settled();
    }
    clock.set(instant);
    const due = history.slice(since.contribution, endOf(history, instant));
    since.contribution += due.length;
    await record(services, due);
    await describe(services, due);
    await settled();
    await runJob(services, 'titles');
  }
  await changeMinds(services, history);
  await settled();

  await feeds.stop();
  await mailbox.stop();
  await embedded.close();
  return { contributions: history.length, people: people.length };
}

/** The nights at which the past is settled, and now. */
function instantsUpTo(now: number): readonly number[] {
  const today = dayOf(now);
  const nights: number[] = [];
  const steps: number[] = [];
  for (let ago = LIVED_DAYS; ago > LAST_DAYS; ago -= STEP_DAYS) steps.push(ago);
  for (let ago = LAST_DAYS; ago > 0; ago -= 1) steps.push(ago);
  for (const ago of steps) nights.push(startOfDay(today - ago) + TITLES_AT_MS);
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

/** What the API says about machines and about those who are gone. */
async function describe(services: Services, due: readonly DatedContribution[]): Promise<void> {
  const present = new Set(due.map(({ input }) => input.contributor));
  for (const { handle, name, standing } of people) {
    if (!present.has(handle) || (standing !== 'bot' && standing !== 'deactivated')) continue;
    const deactivated = standing === 'deactivated';
    await manageContributor(services, handle, { displayName: name, bot: !deactivated, deactivated });
  }
}

/** A few of the last month's contributions are taken back, as happens. */
async function changeMinds(services: Services, history: readonly DatedContribution[]): Promise<void> {
  const replies = history.filter(({ input }) => input.source === 'social').slice(-40);
  for (const { input } of replies.filter((_, i) => i % 13 === 5)) {
    await correctContribution(services, input, { status: 'withdrawn' });
  }
}
