// What a decision makes of a contribution, for every state it may find it in.
import { describe, expect, test } from 'vitest';
import type { Contribution } from '../../../shared/activity/contributions/rules.ts';
import { decide, type Verdict } from '../../../shared/activity/review/rules.ts';

const waiting: Contribution = {
  identity: 'laurel#x',
  version: 3,
  contributor: 'author',
  handle: 'ana',
  kind: 'social.reply',
  instant: 0,
  occurredAt: '2026-01-01T00:00:00Z',
  status: 'pending',
  ownThread: false,
  recordedAt: 0,
};
const verdict: Verdict = { status: 'accepted', words: 'Yes', by: 'reviewer', at: 7, version: 3 };

describe('a decision', () => {
  test('on what waits is the next version of it', () => {
    const result = decide(waiting, verdict);

    expect(result).toEqual({
      outcome: 'changed',
      contribution: {
        ...waiting,
        version: 4,
        status: 'accepted',
        decision: { by: 'reviewer', at: 7, words: 'Yes' },
      },
    });
  });

  test('without words keeps none', () => {
    const { words: _, ...wordless } = verdict;

    expect(decide(waiting, wordless)).toMatchObject({
      contribution: { decision: { by: 'reviewer', at: 7 } },
    });
    expect(JSON.stringify(decide(waiting, wordless))).not.toContain('words');
  });

  test('made before replaces one that was void', () => {
    const before: Contribution = { ...waiting, decision: { by: 'other', at: 1, words: 'No' } };

    expect(decide(before, verdict)).toMatchObject({ contribution: { decision: { by: 'reviewer' } } });
  });

  test('sent again by the same reviewer changes nothing', () => {
    const first = decide(waiting, verdict);

    expect(decide(first.contribution, verdict)).toEqual({
      outcome: 'unchanged',
      contribution: first.contribution,
    });
  });

  test.each([
    ['by another, the same way', { by: 'other' }],
    ['by another, the other way', { by: 'other', status: 'declined' as const }],
    ['by the same, the other way', { status: 'declined' as const }],
  ])('%s, after one was made, comes too late', (_which, change) => {
    const first = decide(waiting, verdict);

    expect(decide(first.contribution, { ...verdict, ...change }).outcome).toBe('decided');
  });

  test.each([
    ['corrected meanwhile', { version: 4 }],
    ['withdrawn meanwhile', { version: 4, status: 'withdrawn' as const }],
    [
      'decided, then withdrawn',
      { version: 5, status: 'withdrawn' as const, decision: { by: 'other', at: 1 } },
    ],
    ['accepted without a reviewer', { version: 4, status: 'accepted' as const }],
  ])('on what was %s is not taken', (_which, change) => {
    expect(decide({ ...waiting, ...change }, verdict).outcome).toBe('moved-on');
  });
});
