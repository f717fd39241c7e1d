// Bad input at the edge: each case of the threats list, by the name of the field.
import { describe, expect, test } from 'vitest';
import { correctionSchema } from '../../../shared/activity/contributions/schema.ts';
import { aContribution, at, parseContribution } from '../../support/builders.ts';

const now = at('2026-01-01T00:00:00Z');
const refused = (change: Readonly<Record<string, unknown>>) => {
  const { success, error } = parseContribution({ ...aContribution(), ...change }, now);
  return success ? [] : [...new Set(error.issues.map(({ path }) => path.join('.')))];
};

describe('the instant', () => {
  test.each([
    '2026-01-01T00:05:01Z',
    '1994-12-31T23:59:59Z',
    '1970-01-01T00:00:00Z',
    '9999-01-01T00:00:00Z',
    '2025-02-30T00:00:00Z',
    '2025-02-29T00:00:00Z',
    '2025-01-01T00:00:00',
    '2025-01-01',
    '2025-01-01T25:00:00Z',
    '2025-01-01T00:00:00+25:00',
    '01/02/2025',
    '',
    1735689600000,
    null,
  ])('%j is refused', (occurredAt) => {
    expect(refused({ occurredAt })).toEqual(['occurredAt']);
  });

  test.each([
    '2026-01-01T00:05:00Z',
    '1995-01-01T00:00:00Z',
    '2024-02-29T12:00:00.123456Z',
    '2025-01-01T00:30:00+02:00',
    '2025-12-31T10:00:00-12:00',
  ])('%s is taken as written', (occurredAt) => {
    expect(parseContribution({ ...aContribution(), occurredAt }, now).data?.occurredAt).toBe(occurredAt);
  });
});

describe('a handle', () => {
  test.each([
    ['of one character', 'x'],
    ['of 80 characters', 'x'.repeat(80)],
    ['of another script', 'Ольга 漢字'],
    ['with the key delimiter', 'a#b'],
    ['like a key', 'C#x'],
    ['like a property of every object', '__proto__'],
  ])('%s is taken', (_, contributor) => {
    expect(parseContribution({ ...aContribution(), contributor }, now).data?.contributor).toBe(contributor);
  });

  test.each([
    ['of nothing', ''],
    ['of blanks', ' \t\u00a0 '],
    ['of unseen characters', '\u202e\u200b'],
    ['of 81 characters', 'x'.repeat(81)],
    ['of a million characters', 'x'.repeat(1_000_000)],
    ['that is a path', '..'],
    ['that is a number', 5],
  ])('%s is refused', (_, contributor) => {
    expect(refused({ contributor })).toEqual(['contributor']);
  });

  test('is cleaned of what turns text around, in one form of each letter', () => {
    expect(
      parseContribution({ ...aContribution(), contributor: ' A\u202ena\u0301  B ' }, now).data?.contributor,
    ).toBe('A na\u0301 B'.normalize('NFC'));
  });
});

describe('an external id', () => {
  test.each(['a#b', 'C#x', '/', '..', '%2F', 'ü'.repeat(128), '__proto__'])(
    '%s is just an id',
    (externalId) => {
      expect(refused({ externalId })).toEqual([]);
    },
  );

  test.each(['', 'a\nb', 'a\u0000', 'ü'.repeat(129)])('%j is refused', (externalId) => {
    expect(refused({ externalId })).toEqual(['externalId']);
  });

  test.each(['a#b', 'a b', '', 'x'.repeat(41), '../x', '-x'])('a source %j is refused', (source) => {
    expect(refused({ source })).toEqual(['source']);
  });
});

describe('other fields', () => {
  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'http://example.org',
    'https://user:pw@example.org',
    '//example.org',
    'x',
  ])('a link %s is refused', (url) => {
    expect(refused({ subject: { url } })).toEqual(['subject.url']);
  });

  test.each([
    [{ kind: 'forum.dance' }, 'kind'],
    [{ kind: 'constructor' }, 'kind'],
    [{ program: 'writing' }, 'kind'],
    [{ status: 'gone' }, 'status'],
    [{ locale: 'not a locale' }, 'locale'],
    [{ locale: 'x'.repeat(36) }, 'locale'],
    [{ product: 'a|b' }, 'product'],
    [{ words: -1 }, 'words'],
    [{ words: 1.5 }, 'words'],
    [{ ownThread: 'yes' }, 'ownThread'],
  ])('%j is refused by the name of the field', (change, field) => {
    expect(refused(change)).toEqual([field]);
  });

  test('unknown ones are refused, also where they have a special meaning to objects', () => {
    expect(parseContribution({ ...aContribution(), role: 'admin' }, now).success).toBe(false);
    const trick = JSON.parse(
      `{"__proto__":{"status":"accepted"},${JSON.stringify(aContribution()).slice(1)}`,
    ) as unknown;
    expect(parseContribution(trick, now).success).toBe(false);
  });
});

describe('a correction', () => {
  const check = (value: unknown) => correctionSchema(now).safeParse(value).success;

  test('names only what changes, withdrawing included', () => {
    expect(
      [{}, { status: 'withdrawn' }, { words: 3 }, { occurredAt: '2025-01-01T00:00:00Z' }].map(check),
    ).toEqual([true, true, true, true]);
  });

  test.each([
    { source: 'x' },
    { externalId: 'x' },
    { version: 3 },
    { occurredAt: '2027-01-01T00:00:00Z' },
    { contributor: '' },
    null,
    [],
  ])('%j is refused', (value) => {
    expect(check(value)).toBe(false);
  });
});
