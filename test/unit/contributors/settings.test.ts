// The pure parts of one's own space: days away, and what is new since a visit.
import { describe, expect, test } from 'vitest';
import { AWAY_AT_MOST, withAway, withoutAway } from '../../../shared/membership/settings/away.ts';
import { hasPage, viewerOf, visibilities } from '../../../shared/identity/profiles/profile.ts';
import { changesSince } from '../../../shared/recognition/records/since.io.ts';
import type { OwnContribution } from '../../../shared/recognition/records/own-contributions.io.ts';
import { startOfDay } from '../../../shared/platform/time/day.ts';

describe('days away', () => {
  test('stand in order, each once, without those that are over', () => {
    const list = [
      { from: 90, to: 98 },
      { from: 120, to: 130 },
    ];

    const after = withAway(list, { from: 110, to: 111 }, 100)!;

    expect(after).toEqual([
      { from: 110, to: 111 },
      { from: 120, to: 130 },
    ]);
    expect(withAway(after, { from: 110, to: 111 }, 100)).toEqual(after);
  });

  test('that ended yesterday are kept for who is a day behind UTC', () => {
    expect(withAway([{ from: 98, to: 99 }], { from: 110, to: 110 }, 100)).toHaveLength(2);
  });

  test('are at most twenty', () => {
    const full = Array.from({ length: AWAY_AT_MOST }, (_, i) => ({ from: 100 + i, to: 100 + i }));

    expect(withAway(full, { from: 200, to: 200 }, 100)).toBeUndefined();
    expect(withAway(full, { from: 100, to: 100 }, 100)).toHaveLength(AWAY_AT_MOST);
    expect(withAway(full, { from: 200, to: 200 }, 102)).toHaveLength(AWAY_AT_MOST);
  });

  test('are taken out by both their days', () => {
    const list = [
      { from: 1, to: 2 },
      { from: 1, to: 3 },
    ];

    expect(withoutAway(list, { from: 1, to: 2 })).toEqual([{ from: 1, to: 3 }]);
  });
});

describe('a page', () => {
  test.each(['deactivated', 'merged', 'erased'] as const)('of who is %s is there for nobody', (state) => {
    for (const visibility of visibilities) {
      for (const viewer of ['anyone', 'member', 'self'] as const) {
        expect(hasPage({ state, bot: false, visibility }, viewer)).toBe(false);
      }
    }
  });

  test('is looked at by a stranger, a member or oneself', () => {
    expect([viewerOf('a', undefined), viewerOf('a', 'b'), viewerOf('a', 'a')]).toEqual([
      'anyone',
      'member',
      'self',
    ]);
  });
});

describe('what is new since a visit', () => {
  const visit = startOfDay(100) + 3_600_000;
  const item = (over: Partial<OwnContribution>) =>
    ({ counts: true, recordedAt: 0, decision: undefined, ...over }) as OwnContribution;

  test('is what was recorded or accepted since, and counts', () => {
    const before = item({ recordedAt: visit });
    const after = item({ recordedAt: visit + 1 });
    const accepted = item({ recordedAt: 0, decision: { at: visit + 1 } });
    const waiting = item({ recordedAt: visit + 1, counts: false });

    const { counted } = changesSince(visit, {
      latest: [before, after, accepted, waiting],
      awards: [],
      titles: [],
    });

    expect(counted).toEqual([after, accepted]);
  });

  test('is a title that was given in a night since and is still held', () => {
    const title = { program: 'forum' as const, title: 'top-10' as const };
    const titles = [
      { ...title, since: 100 },
      { ...title, since: 101 },
      { ...title, since: 101, until: 102 },
    ];

    expect(changesSince(visit, { latest: [], awards: [], titles }).titles).toEqual([
      { ...title, since: 101 },
    ]);
  });
});
