import { expect, it } from 'vitest';
import { stoppedClock } from '../../../shared/platform/runtime/clock.io.ts';
import { rateLimiter } from '../../../web/api/rate-limit.ts';

it('a burst passes, then what comes back with time', () => {
  const clock = stoppedClock(0);
  const limit = rateLimiter(clock, { perSecond: 2, burst: 3 });

  const burst = [limit('a'), limit('a'), limit('a'), limit('a')];
  clock.set(500);
  const later = [limit('a'), limit('a')];

  expect([burst, later]).toEqual([
    [0, 0, 0, 1],
    [0, 1],
  ]);
});

it('one key never waits for another', () => {
  const limit = rateLimiter(stoppedClock(0), { perSecond: 1, burst: 1 });

  expect([limit('a'), limit('a'), limit('b')]).toEqual([0, 1, 0]);
});

it('a clock that is set back gives and takes nothing', () => {
  const clock = stoppedClock(10_000);
  const limit = rateLimiter(clock, { perSecond: 1, burst: 2 });
  limit('a');

  clock.set(0);

  expect([limit('a'), limit('a')]).toEqual([0, 1]);
});
