// The timetable of the local system: the functions' own triggers, by its own clock. What was missed while the
// system was off is made up at the start, once for each line, as jobs are safe to repeat.
import { randomUUID } from 'node:crypto';
import type { Clock } from '../../shared/platform/runtime/clock.io.ts';
import type { Log } from '../../shared/platform/runtime/log.io.ts';
import { underRunId } from '../../shared/platform/runtime/run-id.io.ts';
import type { ScheduledRun, ScheduleTrigger } from '../../shared/platform/runtime/trigger.ts';
import type { ScheduleHandler } from '../function-definition.ts';
import { lastDue } from './timetable.ts';

const LOOK_EVERY_MS = 1000;
/** Between two runs of what follows changes at least, so that a long import does not count the community at every batch. */
const AFTER_CHANGES_EVERY_MS = 250;
/** A run that failed comes again after so long. */
const RETRY_AFTER_MS = 60_000;

/** A function of the timetable and its handler. */
export interface TimedFunction {
  readonly trigger: ScheduleTrigger;
  readonly handle: ScheduleHandler;
}

/** The timetable while it runs, from `startSchedule`. */
export interface LocalSchedule {
  /** Makes up what goes before changes that are still to be counted; from then on time starts jobs. */
  catchUp(): Promise<void>;
  /** Asks for what follows changes, once they are counted. */
  changed(): void;
  /** Jobs that are running or asked for. */
  unsettled(): number;
  stop(): Promise<void>;
}

/** Starts the timetable. `catchUp` has to be called once before time alone starts jobs. */
export function startSchedule({
  clock,
  log,
  functions,
  isIdle,
}: {
  readonly clock: Clock;
  readonly log: Log;
  readonly functions: readonly TimedFunction[];
  /** Whether what was recorded has been counted: most jobs wait for it. */
  readonly isIdle: () => boolean;
}): LocalSchedule {
  const lines = functions.flatMap((timed) => timed.trigger.runs.map((run) => aLine(timed, run)));
  const first = lines.filter(({ extras }) => extras.missedRunsFirst === true);
  const following = lines.filter(({ extras }) => extras.afterChanges === true);
  const others = lines.filter((line) => !first.includes(line) && !following.includes(line));
  const wanted = new Set(following);
  let lastFollowing = Number.NEGATIVE_INFINITY;
  let running = 0;
  let queue: Promise<void> = Promise.resolve();
  let started = false;

  function start(line: Line): void {
    const { job } = line.run;
    const time = new Date(clock.now()).toISOString();
    running += 1;
    queue = queue.then(() =>
      underRunId(randomUUID(), async () => {
        try {
          await line.handle({ job, time });
        } catch (error) {
          log.error('job_failed', { job, error });
          line.retryAt = performance.now() + RETRY_AFTER_MS;
        } finally {
          running -= 1;
        }
      }),
    );
  }

  function startDue(among: readonly Line[]): void {
    const due = takeDue(among, clock.now());
    for (const line of due) start(line);
    if (due.some((line) => first.includes(line))) changed();
  }

  function changed(): void {
    for (const line of following) wanted.add(line);
  }

  function tick(): void {
    if (!started) return;
    startDue(first);
    if (!isIdle()) return;
    startDue(others);
    for (const line of takeDue(following, clock.now())) wanted.add(line);
    if (wanted.size === 0 || performance.now() - lastFollowing < AFTER_CHANGES_EVERY_MS) return;
    lastFollowing = performance.now();
    for (const line of wanted) start(line);
    wanted.clear();
  }

  const looking = setInterval(tick, LOOK_EVERY_MS);
  const quickly = setInterval(() => {
    if (wanted.size > 0) tick();
  }, 20);

  return {
    async catchUp() {
      startDue(first);
      await queue;
      started = true;
    },
    changed,
    unsettled: () => running + wanted.size,
    async stop() {
      clearInterval(looking);
      clearInterval(quickly);
      await queue;
    },
  };
}

/** A line of the timetable, when it was last due and seen, and when it is tried again. */
interface Line {
  readonly run: ScheduledRun;
  readonly handle: ScheduleHandler;
  readonly extras: NonNullable<ScheduleTrigger['onOneMachine']>;
  seen: number;
  retryAt: number;
}

function aLine({ trigger, handle }: TimedFunction, run: ScheduledRun): Line {
  const extras = trigger.onOneMachine ?? {};
  return { run, handle, extras, seen: Number.NEGATIVE_INFINITY, retryAt: Number.POSITIVE_INFINITY };
}

/** The lines that have come due since they were last looked at, the earliest first. Nothing comes due when the clock is set back. */
function takeDue(lines: readonly Line[], now: number): readonly Line[] {
  const due = lines
    .map((line) => ({ line, at: lastDue(line.run.at, now) }))
    .filter(({ line, at }) => at > line.seen || performance.now() >= line.retryAt)
    .sort((a, b) => a.at - b.at);
  for (const line of lines) line.seen = lastDue(line.run.at, now);
  for (const { line } of due) line.retryAt = Number.POSITIVE_INFINITY;
  const isCovered = (index: number) =>
    due.slice(index + 1).some(({ line }) => line.run.covers === due[index]?.line.run.job);
  return due.filter((_, index) => !isCovered(index)).map(({ line }) => line);
}
