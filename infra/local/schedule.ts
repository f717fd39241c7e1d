// The timetable of the local system, by its own clock: 00:00 UTC windows, 00:05 UTC
// titles, and the pulse once the feed has come to rest. What was missed while the
// system was off is made up at the start.
import type { Clock } from '../../shared/platform/runtime/clock.ts';
import type { Log } from '../../shared/platform/runtime/log.ts';
import { dayOf, startOfDay } from '../../shared/platform/time/day.ts';

const LOOK_EVERY_MS = 1000;
const TITLES_AFTER_MS = 5 * 60_000;
/** Between two pulses at least, so that a long import does not count the community at every batch. */
const PULSE_EVERY_MS = 250;
/** A nightly job that failed comes again after so long. */
const RETRY_AFTER_MS = 60_000;

type Job = (event: { job: 'windows' | 'titles'; time: string }) => Promise<object>;

/** What comes round within the day: merges, erasures and their last look; reminders. */
const rounds = [
  { job: 'accounts', everyMs: 60_000 },
  { job: 'reminders', everyMs: 3_600_000 },
] as const;

type Round = (event: { job: (typeof rounds)[number]['job']; time: string }) => Promise<object>;

export interface LocalSchedule {
  /** Runs what the present time calls for. */
  catchUp(): Promise<void>;
  /** Asks for a pulse when the feed comes to rest. */
  pulseSoon(): void;
  /** Jobs that are running or asked for. */
  unsettled(): number;
  stop(): Promise<void>;
}

/** Starts the timetable. `catchUp` has to be called once before time alone starts jobs. */
export function startSchedule({
  clock,
  log,
  nightly,
  pulse,
  accounts,
  feedIsIdle,
}: {
  readonly clock: Clock;
  readonly log: Log;
  readonly nightly: Job;
  readonly pulse: () => Promise<object>;
  readonly accounts: Round;
  readonly feedIsIdle: () => boolean;
}): LocalSchedule {
  const done = { windows: Number.NEGATIVE_INFINITY, titles: Number.NEGATIVE_INFINITY };
  let retryAt = Number.POSITIVE_INFINITY;
  let pulseWanted = true;
  let lastPulse = Number.NEGATIVE_INFINITY;
  let running = 0;
  let queue: Promise<void> = Promise.resolve();
  let started = false;

  function run(name: string, job: () => Promise<unknown>): Promise<void> {
    running += 1;
    queue = queue.then(async () => {
      try {
        await job();
      } catch (error) {
        log.error('job_failed', { job: name, error });
        if (name === 'windows' || name === 'titles') retryAt = performance.now() + RETRY_AFTER_MS;
      } finally {
        running -= 1;
      }
    });
    return queue;
  }

  function runDue(): Promise<void> {
    const now = clock.now();
    const today = dayOf(now);
    const time = new Date(now).toISOString();
    if (performance.now() >= retryAt) {
      retryAt = Number.POSITIVE_INFINITY;
      done.windows = done.titles = Number.NEGATIVE_INFINITY;
    }
    const titlesDay = now >= startOfDay(today) + TITLES_AFTER_MS ? today : today - 1;
    if (titlesDay > done.titles) {
      done.titles = titlesDay;
      done.windows = today;
      pulseWanted = true;
      if (titlesDay === today) return run('titles', () => nightly({ job: 'titles', time }));
      return run('windows', () => nightly({ job: 'windows', time }));
    }
    if (today > done.windows) {
      done.windows = today;
      pulseWanted = true;
      return run('windows', () => nightly({ job: 'windows', time }));
    }
    return queue;
  }

  const rounded = new Map<string, number>();

  function runRounds(): void {
    const now = clock.now();
    for (const { job, everyMs } of rounds) {
      const turn = Math.floor(now / everyMs);
      if (rounded.get(job) === turn) continue;
      rounded.set(job, turn);
      void run(job, () => accounts({ job, time: new Date(now).toISOString() }));
    }
  }

  function tick(): void {
    if (!started) return;
    void runDue();
    if (feedIsIdle()) runRounds();
    if (!pulseWanted || !feedIsIdle() || performance.now() - lastPulse < PULSE_EVERY_MS) return;
    pulseWanted = false;
    lastPulse = performance.now();
    void run('pulse', pulse);
  }

  const looking = setInterval(tick, LOOK_EVERY_MS);
  const quickly = setInterval(() => {
    if (pulseWanted) tick();
  }, 20);

  return {
    async catchUp() {
      await runDue();
      started = true;
    },
    pulseSoon() {
      pulseWanted = true;
    },
    unsettled: () => running + (pulseWanted ? 1 : 0),
    async stop() {
      clearInterval(looking);
      clearInterval(quickly);
      await queue;
    },
  };
}
