import { describe, expect, it } from 'vitest';
import {
  beginning,
  decided,
  isUnderModeration,
  mayUseBrandAccount,
  type Beginner,
} from '../../../shared/activity/beginners/rules.ts';

const DAY = 86_400_000;
const start = Date.parse('2024-03-01T09:00:00Z');
const beginner = beginning({ id: 'aaaaaaaaaaaa', program: 'social', now: start });
const by = (day: number) => ({ by: 'bbbbbbbbbbbb', at: start + day * DAY });
const must = (after: Beginner | undefined): Beginner => {
  if (after === undefined) throw new Error('it was not open to this');
  return after;
};

describe('the right to the brand’s account', () => {
  it.each([
    ['on the first day', beginner, 0, false],
    ['after 13 days with a voucher', must(decided(beginner, 'vouch', by(3))), 13, false],
    ['after 14 days with a voucher', must(decided(beginner, 'vouch', by(3))), 14, true],
    ['after 14 days without one', beginner, 14, false],
    ['after a year without one', beginner, 365, false],
    ['with a late voucher', must(decided(beginner, 'vouch', by(30))), 30, true],
    ['after an end without a voucher', must(decided(beginner, 'end', by(14))), 30, false],
    [
      'in the two weeks more',
      must(decided(must(decided(beginner, 'extend', by(10))), 'vouch', by(11))),
      20,
      false,
    ],
    [
      'after the two weeks more',
      must(decided(must(decided(beginner, 'extend', by(10))), 'vouch', by(11))),
      28,
      true,
    ],
  ] as const)('%s: %#', (_when, each, day, expected) => {
    const now = start + day * DAY;

    expect(mayUseBrandAccount(each, now)).toBe(expected);
    expect(isUnderModeration(each, now)).toBe(!expected);
  });

  it('is nobody’s who never joined', () => {
    expect(mayUseBrandAccount(undefined, start)).toBe(false);
  });
});

describe('a decision', () => {
  it('extends from now where the days are over', () => {
    expect(must(decided(beginner, 'extend', by(20)))).toMatchObject({
      until: start + 34 * DAY,
      extended: 1,
      state: 'beginner',
    });
  });

  it('is not open to what is decided', () => {
    const vouched = must(decided(beginner, 'vouch', by(1)));
    const ended = must(decided(beginner, 'end', by(1)));

    expect(decided(vouched, 'vouch', by(2))).toBeUndefined();
    expect(decided(vouched, 'extend', by(2))).toBeUndefined();
    expect(decided(vouched, 'end', by(2))).toBeUndefined();
    expect(decided(ended, 'extend', by(2))).toBeUndefined();
    expect(decided(ended, 'vouch', by(2))).toMatchObject({ state: 'vouched' });
  });

  it('keeps the words of a voucher, and none where there are none', () => {
    expect(must(decided(beginner, 'vouch', { ...by(1), words: 'Calm and kind.' })).voucher?.words).toBe(
      'Calm and kind.',
    );
    expect(must(decided(beginner, 'vouch', { ...by(1), words: '' })).voucher).toEqual(by(1));
  });
});
