// When long work that is done in passes has something to do, and when it is over.
import { expect, test } from 'vitest';
import { passIsDue, stateAfterPass } from '../../../shared/membership/work-passes/work-pass.ts';

const MINUTE = 60_000;
const now = 1_000 * MINUTE;

test('work that has begun goes on at once, and is watched for what comes late', () => {
  expect(passIsDue('running', now, now)).toBe(true);
  expect(stateAfterPass(3, now, now)).toBe('watching');
  expect(stateAfterPass(0, now, now)).toBe('watching');
});

test('the last look comes five minutes after the old state was over, and ends it when it finds nothing', () => {
  expect(passIsDue('watching', now, now + 5 * MINUTE - 1)).toBe(false);
  expect(passIsDue('watching', now, now + 5 * MINUTE)).toBe(true);
  expect(stateAfterPass(1, now, now + 5 * MINUTE)).toBe('watching');
  expect(stateAfterPass(0, now, now + 5 * MINUTE)).toBe('done');
  expect(passIsDue('done', now, now + 60 * MINUTE)).toBe(false);
});

test('a clock that was set back keeps nothing waiting', () => {
  expect(passIsDue('watching', now, now - 60 * MINUTE)).toBe(true);
  expect(stateAfterPass(0, now, now - 60 * MINUTE)).toBe('done');
});
