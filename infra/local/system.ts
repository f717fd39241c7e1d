// The whole of Laurel in one process: embedded table, change feeds, timetable. It hands the real AWS event
// shapes to the very handlers that Lambda calls, which ones is said by infra/functions.ts alone.
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue as defaultCatalogue } from '../../shared/recognition/badges/catalogue.ts';
import type { BadgeDefinition } from '../../shared/recognition/badges/rule.ts';
import { backfillBadges } from '../../shared/recognition/badges/backfill.io.ts';
import { isJobName, runJob } from '../../shared/operations/jobs/run-job.io.ts';
import { checkPromises, type PromisesReport } from '../../shared/operations/promises/check-promises.io.ts';
import { belongings } from '../../shared/belongings.ts';
import { openHandleBook } from '../../shared/identity/profiles/handle-book.io.ts';
import type { Clock } from '../../shared/platform/runtime/clock.io.ts';
import type { Config } from '../../shared/platform/runtime/config.io.ts';
import { randomIds } from '../../shared/platform/runtime/ids.io.ts';
import type { Limits } from '../../shared/platform/limits/limits.ts';
import { openLimits } from '../../shared/platform/limits/store.ts';
import type { Log } from '../../shared/platform/runtime/log.io.ts';
import { underRunId } from '../../shared/platform/runtime/run-id.io.ts';
import type { Services } from '../../shared/services.ts';
import { openVault } from '../../shared/platform/runtime/vault.io.ts';
import type { StreamHandler } from '../function-definition.ts';
import { functions } from '../functions.ts';
import type { ChangeFeed, ItemKey } from './change-feed.ts';
import { followClockBack, noteDay } from './clock-set-back.ts';
import { openEmbeddedTable } from './embedded-table.ts';
import { feedPlans, openFeeds, type Feeds } from './feeds.ts';
import { readImages } from './images.ts';
import { compactStores } from './level-settings.ts';
import type { MailFolder } from './mailbox/mail-folder.ts';
import { openMailbox } from './mailbox/open-mailbox.ts';
import { startSchedule, type LocalSchedule } from './schedule.ts';
import { ensureSecret } from './secret.ts';
import { makeWorkers, type Workers } from './workers.ts';

/** What `startSystem` needs; without a catalogue or limits it takes the real ones. */
interface SystemOptions {
  /** Where everything is kept; created when it is not there. */
  readonly folder: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly config: Config;
  readonly catalogue?: readonly BadgeDefinition[];
  readonly limits?: Limits;
}

/** Laurel while it runs in this process, from `startSystem`. The web server is put in front of it by `startServer`. */
export interface LocalSystem {
  readonly services: Services;
  /** What was sent. */
  readonly mailbox: MailFolder;
  /** Changes, mails and jobs that are still on their way; 0 when everything derived is up to date. */
  unsettled(): number;
  /** Resolves when nothing is on its way. */
  settled(): Promise<void>;
  /** Runs a scheduled job now; undefined for a name that is none. */
  job(name: string): Promise<object | undefined>;
  audit(): Promise<PromisesReport>;
  stop(): Promise<void>;
}

/** Opens the folder and brings everything up to date; what a crash or a long pause left is made good first. */
export async function startSystem(options: SystemOptions): Promise<LocalSystem> {
  const { folder, clock, log, config } = options;
  // Addresses lie in there as people typed them.
  mkdirSync(join(folder, 'table'), { recursive: true, mode: 0o700 });
  const feeds = openFeeds({ plans: feedPlans(functions), folder, log });
  const embedded = await openEmbeddedTable({
    name: config.tableName,
    limitsName: config.limitsTableName,
    folder: join(folder, 'table'),
    feed: feeds,
  });
  const mailbox = await openMailbox(folder, clock);
  const vault = openVault(config.secret ?? ensureSecret(folder));
  const services: Services = {
    table: embedded.table,
    handles: openHandleBook({ table: embedded.table, clock }),
    clock,
    ids: randomIds,
    config,
    log,
    catalogue: options.catalogue ?? defaultCatalogue,
    vault,
    limits: options.limits ?? openLimits({ table: embedded.table, config, vault, log }),
    belongings: () => belongings,
  };
  const workers = await makeWorkers({
    services,
    sender: mailbox.sender,
    aftermath: { forgetMails: (address) => mailbox.folder.forget(address), swept: compactStores },
  });
  const derived = workers.streams.filter(({ trigger }) => trigger.derives === true);
  const schedule = startSchedule({
    clock,
    log,
    functions: workers.timed,
    isIdle: () => derived.every(({ trigger }) => feeds.named(trigger.feed).unsettled() === 0),
  });
  const begin = async (feed: string, handle: StreamHandler) => {
    await replay(services, feeds.named(feed));
    feeds.named(feed).start(handle);
  };
  // Titles of missed nights come before anything moves the windows on.
  const counted = followClockBack(services)
    .then(() => schedule.catchUp())
    .then(() => noteDay(services))
    .then(() => backfillBadges(services))
    .catch((error: unknown) => {
      // Tried again every night; what was recorded must not wait for it.
      log.error('backfill_failed', { error });
    })
    .then(() =>
      Promise.all(
        derived.map(({ trigger, handle }) =>
          begin(trigger.feed, async (event) => {
            const answer = await handle(event);
            schedule.changed();
            return answer;
          }),
        ),
      ),
    );
  const others = workers.streams
    .filter((worker) => !derived.includes(worker))
    .map(({ trigger, handle }) => begin(trigger.feed, handle));
  const atOnce = workers.timed.flatMap(({ trigger: { onOneMachine: { atOnce: asked } = {} }, handle }) =>
    asked === undefined
      ? []
      : begin(asked.feed, async () => {
          await handle({ job: asked.job, time: new Date(clock.now()).toISOString() });
          return { batchItemFailures: [] };
        }),
  );
  return compose({
    services,
    workers,
    mailbox: mailbox.folder,
    feeds,
    schedule,
    ready: Promise.all([counted, ...others, ...atOnce]).then(() => undefined),
    close: async () => {
      await mailbox.stop();
      await embedded.close();
    },
  });
}

function compose({
  services,
  workers,
  mailbox,
  feeds,
  schedule,
  ready,
  close,
}: {
  readonly services: Services;
  readonly workers: Workers;
  readonly mailbox: MailFolder;
  readonly feeds: Feeds;
  readonly schedule: LocalSchedule;
  readonly ready: Promise<void>;
  readonly close: () => Promise<void>;
}): LocalSystem {
  let starting = 1;
  ready.then(
    () => {
      starting = 0;
    },
    (error: unknown) => {
      services.log.error('start_failed', { error });
    },
  );
  const unsettled = () => starting + feeds.unsettled() + schedule.unsettled();
  const settled = async () => {
    await ready;
    while (unsettled() > 0) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  return {
    services,
    mailbox,
    unsettled,
    settled,
    async job(name) {
      if (!isJobName(name)) return undefined;
      await settled();
      // The function that has the job also does what one machine adds to it, such as what is erased from files.
      const owner = workers.timed.find(({ trigger }) => trigger.runs.some(({ job }) => job === name));
      const time = new Date(services.clock.now()).toISOString();
      return underRunId(randomUUID(), () => owner?.handle({ job: name, time }) ?? runJob(services, name));
    },
    async audit() {
      await settled();
      return checkPromises(services);
    },
    async stop() {
      await ready.catch(() => undefined);
      await schedule.stop();
      await feeds.stop();
      await close();
    },
  };
}

/** Hands on what a former run had announced and not worked off: the present image of each key, if it was written. */
async function replay({ table, log }: Services, feed: ChangeFeed): Promise<void> {
  const keys: readonly ItemKey[] = feed.leftBehind();
  if (keys.length === 0) return;
  log.info('changes_replayed', { keys: keys.length });
  for (let at = 0; at < keys.length; at += 100) {
    for (const { key, image } of await readImages(table, keys.slice(at, at + 100))) {
      await feed.announce(key);
      feed.written({ key, image });
    }
  }
}
