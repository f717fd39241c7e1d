// The timetable of one machine over a clock that is set: what was missed, what covers what, what fails.
import { afterEach, expect, test, vi } from 'vitest';
import { startSchedule, type LocalSchedule, type TimedFunction } from '../../../infra/local/schedule.ts';
import { stoppedClock } from '../../../shared/platform/runtime/clock.io.ts';
import { jsonLog } from '../../../shared/platform/runtime/log.io.ts';
import type { ScheduleTrigger } from '../../../shared/platform/runtime/trigger.ts';
import { trigger as nightly } from '../../../functions/nightly/trigger.ts';
import { trigger as pulse } from '../../../functions/pulse/trigger.ts';

let schedule: LocalSchedule | undefined;
afterEach(async () => {
  await schedule?.stop();
  vi.useRealTimers();
});

const weekly: ScheduleTrigger = {
  on: 'schedule',
  runs: [{ id: 'Weekly', description: 'A list', job: 'unheld', at: { minute: 0, hour: 6, weekday: 'MON' } }],
};

/** A timetable at an instant, with what it started: `job` or `job time`. */
function aSchedule({
  now,
  triggers,
  isIdle = () => true,
  fails = () => false,
}: {
  now: string;
  triggers: readonly ScheduleTrigger[];
  isIdle?: () => boolean;
  fails?: (job: string) => boolean;
}) {
  // Every look, every pause between tries: a second here is no second of the machine.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  const clock = stoppedClock(Date.parse(now));
  const started: string[] = [];
  const functions = triggers.map((trigger): TimedFunction => ({
    trigger,
    handle: async ({ job }) => {
      started.push(job);
      if (fails(job)) throw new Error('not now');
      return {};
    },
  }));
  schedule = startSchedule({ clock, log: jsonLog('silent'), functions, isIdle });
  const at = async (instant: string) => {
    clock.set(Date.parse(instant));
    await vi.advanceTimersByTimeAsync(1000);
  };
  return { schedule, started, at };
}

test.each([
  ['just after midnight, windows alone, which give missed titles first', '2024-12-31T00:03:00Z', ['windows']],
  ['later in the day, titles alone, which move the windows too', '2024-12-31T12:00:00Z', ['titles']],
])('at a start %s', async (_when, now, jobs) => {
  const { schedule: timed, started } = aSchedule({ now, triggers: [nightly] });

  await timed.catchUp();

  expect(started).toEqual(jobs);
});

test('a night has both runs, each at its time', async () => {
  const { schedule: timed, started, at } = aSchedule({ now: '2024-12-31T12:00:00Z', triggers: [nightly] });
  await timed.catchUp();

  for (const time of ['2024-12-31T23:59:59Z', '2025-01-01T00:00:00Z', '2025-01-01T00:04:59Z']) await at(time);
  await at('2025-01-01T00:05:00Z');

  expect(started).toEqual(['titles', 'windows', 'titles']);
});

test('a weekly run is made up once at a start, and comes again in its week', async () => {
  const { schedule: timed, started, at } = aSchedule({ now: '2024-12-31T12:00:00Z', triggers: [weekly] });
  await timed.catchUp();

  await at('2024-12-31T12:00:01Z');
  expect(started).toEqual(['unheld']);
  await at('2025-01-06T05:59:59Z');
  expect(started).toEqual(['unheld']);
  await at('2025-01-06T06:00:00Z');
  expect(started).toEqual(['unheld', 'unheld']);
});

test('what is no night waits until everything recorded is counted', async () => {
  let idle = false;
  const {
    schedule: timed,
    started,
    at,
  } = aSchedule({
    now: '2024-12-31T12:00:00Z',
    triggers: [nightly, weekly, pulse],
    isIdle: () => idle,
  });
  await timed.catchUp();

  await at('2024-12-31T12:00:01Z');
  expect(started).toEqual(['titles']);
  idle = true;
  await at('2024-12-31T12:00:02Z');
  expect(started).toEqual(['titles', 'unheld', 'pulse']);
});

test('a run that failed comes again after a minute, and a clock that is set back brings nothing', async () => {
  let bad = true;
  const {
    schedule: timed,
    started,
    at,
  } = aSchedule({
    now: '2024-12-31T12:00:00Z',
    triggers: [nightly],
    fails: () => bad,
  });
  await timed.catchUp();
  bad = false;

  await at('2024-12-30T12:00:00Z');
  expect(started).toEqual(['titles']);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(started).toEqual(['titles', 'titles']);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(started).toEqual(['titles', 'titles']);
});
