import { describe, expect, test } from 'vitest';
import { normaliseLocale } from '../../../shared/platform/text/locale.ts';
import {
  isRanked,
  kinds,
  kindsOf,
  programOf,
  programs,
} from '../../../shared/platform/vocabulary/programs.ts';
import {
  begin,
  correct,
  counts,
  dayChangesOf,
  GONE,
  NOT_COUNTED,
  restore,
} from '../../../shared/activity/contributions/rules.ts';
import { cleanText, isWebUrl } from '../../../shared/platform/text/text.ts';
import { identityOf, splitIdentity } from '../../../shared/activity/contributions/keys.ts';
import { dayOf } from '../../../shared/platform/time/day.ts';
import { aContribution, at } from '../../support/builders.ts';

const first = (over: Parameters<typeof aContribution>[0] = {}) =>
  begin({ input: aContribution(over), contributor: 'id-ana', now: at('2025-01-01T00:00:00Z') });

describe('what counts', () => {
  test.each([
    ['accepted', false, true],
    ['accepted', true, false],
    ['pending', false, false],
    ['declined', false, false],
    ['withdrawn', false, false],
  ] as const)('%s, own thread %s: %s', (status, ownThread, expected) => {
    expect(counts({ status, ownThread })).toBe(expected);
  });

  test('is of a program, each of which has a kind that its leaderboard counts', () => {
    expect(programs.filter((program) => !kindsOf(program).some(isRanked))).toEqual([]);
    expect(new Set(programs.flatMap(kindsOf))).toEqual(new Set(kinds));
    expect(
      programs.flatMap((program) => kindsOf(program).filter((kind) => programOf(kind) !== program)),
    ).toEqual([]);
  });
});

describe('a correction', () => {
  test('that says what is so already changes nothing', () => {
    const before = first();

    expect(correct(before, { status: 'accepted', locale: 'en-US' })).toEqual({
      outcome: 'unchanged',
      contribution: before,
    });
  });

  test('of the status and back restores what was there', () => {
    const pending = first({ status: 'pending' });

    const withdrawn = correct(pending, { status: 'withdrawn' }).contribution;
    const restored = restore(withdrawn).contribution;

    expect(withdrawn).toMatchObject({ status: 'withdrawn', version: 2 });
    expect(restored).toEqual({ ...pending, version: 3 });
    expect(restore(restored).outcome).toBe('unchanged');
  });

  test('of day or person leaves a mark in every home it had', () => {
    const before = first({ occurredAt: '2024-12-30T10:00:00Z' });

    const moved = correct(before, { occurredAt: '2024-12-29T10:00:00Z' }).contribution;
    const handed = correct(moved, { contributor: 'bo' }, 'id-bo').contribution;
    const back = correct(handed, { contributor: 'ana' }, 'id-ana').contribution;
    const places = (contribution: typeof before) =>
      dayChangesOf(contribution).map(({ contributor, handle, day, entry }) => [
        contributor,
        handle,
        day,
        entry.series,
      ]);

    const day = dayOf(at('2024-12-30T00:00:00Z'));
    expect(places(handed)).toEqual([
      ['id-bo', 'bo', day - 1, 'fr|en-US'],
      ['id-ana', 'ana', day, GONE],
      ['id-ana', 'ana', day - 1, GONE],
    ]);
    expect(places(back)).toEqual([
      ['id-ana', 'ana', day - 1, 'fr|en-US'],
      ['id-ana', 'ana', day, GONE],
      ['id-bo', 'bo', day - 1, GONE],
    ]);
  });

  test('that takes it out of the counts leaves it in its day', () => {
    const { contribution } = correct(first(), { ownThread: true });

    expect(dayChangesOf(contribution)).toMatchObject([{ entry: { version: 2, series: NOT_COUNTED } }]);
  });
});

describe('an identity', () => {
  test.each(['a#b', '#', 'C#x', '', 'x'])(
    'of source and id %j comes apart as it was put together',
    (externalId) => {
      expect(splitIdentity(identityOf('src', externalId))).toEqual({ source: 'src', externalId });
    },
  );
});

describe('a locale', () => {
  test.each([
    ['PT_br', 'pt-BR'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['en', 'en'],
    ['sh', 'sh'],
    [' de ', 'de'],
    ['ca-valencia', 'ca-valencia'],
    ['', undefined],
    ['x', undefined],
    ['english language', undefined],
    ['de#fr', undefined],
    ['__proto__', undefined],
  ])('%j is %s', (text, locale) => {
    expect(normaliseLocale(text)).toBe(locale);
  });
});

describe('text of strangers', () => {
  test('loses what can’t be seen, and runs of blanks', () => {
    expect(cleanText(' a\u202eb\u0000c \n\t d\ufeff ')).toBe('a b c d');
    expect(cleanText('<script>')).toBe('<script>');
  });

  test.each([
    ['https://example.org/x?y#z', true],
    ['https://[::1]/', true],
    ['http://example.org', false],
    ['https://a:b@example.org', false],
    ['https://a@example.org', false],
    ['javascript:alert(1)', false],
    ['example.org', false],
  ])('the address %s: %s', (url, expected) => {
    expect(isWebUrl(url)).toBe(expected);
  });
});
