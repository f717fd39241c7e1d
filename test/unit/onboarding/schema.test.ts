import { describe, expect, test } from 'vitest';
import {
  introductionSchema,
  suggestHandle,
  timeZoneNamed,
} from '../../../shared/membership/sign-up/schema.ts';

const right = {
  displayName: 'María López',
  handle: 'maria.lopez',
  words: 'Hello',
  languages: ['es', ''],
  timeZone: 'Europe/Madrid',
};

/** The first thing that a form would say. */
function problemOf(over: Record<string, unknown>): string {
  const [issue] = introductionSchema.safeParse({ ...right, ...over }).error?.issues ?? [];
  return issue === undefined ? 'accepted' : `${String(issue.path[0])}: ${issue.message}`;
}

describe('a display name', () => {
  test.each([
    ['a', 'accepted'],
    ['a'.repeat(80), 'accepted'],
    ['a'.repeat(81), 'displayName: form-too-long'],
    ['   ', 'displayName: form-required'],
    ['\u202e\u200f', 'displayName: form-required'],
    ['\u3164\u115f', 'displayName: form-required'],
    ['\u00ad \u2800\u034f', 'displayName: form-required'],
    ['\u2764\ufe0f', 'accepted'],
    ['<script>alert(1)</script>', 'accepted'],
  ])('%j is %s', (displayName, expected) => {
    expect(problemOf({ displayName })).toBe(expected);
  });

  test('is cleaned of marks that turn the line round', () => {
    const { displayName } = introductionSchema.parse({ ...right, displayName: ' evil\u202egnp ' });

    expect(displayName).toBe('evil gnp');
  });
});

describe('a handle', () => {
  test.each([
    ['ab', 'accepted'],
    ['a', 'handle: form-invalid'],
    ['a'.repeat(40), 'accepted'],
    ['a'.repeat(41), 'handle: form-too-long'],
    ['..', 'handle: form-invalid'],
    ['-_.', 'handle: form-invalid'],
    ['a/b', 'handle: form-invalid'],
    ['a?b', 'handle: form-invalid'],
    ['C#x', 'handle: form-invalid'],
    ['a b', 'handle: form-invalid'],
    ['__proto__', 'accepted'],
    ['أحمد', 'accepted'],
    ['日本', 'accepted'],
    ['', 'handle: form-required'],
  ])('%j is %s', (handle, expected) => {
    expect(problemOf({ handle })).toBe(expected);
  });

  test('is composed and in lower case, so that no two look alike', () => {
    expect(introductionSchema.parse({ ...right, handle: 'MARI\u0301A' }).handle).toBe('maría');
  });

  test.each([
    ['María López', 'maria-lopez'],
    ['  Dr. Who? ', 'dr.-who'],
    ['أحمد علي', 'أحمد-علي'],
    ['김 철수', '김-철수'],
    ['!', ''],
    ['x'.repeat(80), 'x'.repeat(40)],
  ])('is suggested for %j: %j', (displayName, expected) => {
    expect(suggestHandle(displayName)).toBe(expected);
  });
});

describe('a time zone', () => {
  test.each(['Mars/Base', 'GMT+25', '+02:00', '', '__proto__', 'a'.repeat(65)])(
    '%j is refused',
    (timeZone) => {
      expect(problemOf({ timeZone })).toMatch(/^timeZone: /);
    },
  );

  test.each(['Asia/Calcutta', 'Asia/Kolkata', 'US/Eastern', 'Etc/GMT+5', 'America/Port-au-Prince'])(
    '%s is taken and kept as it was given',
    (timeZone) => {
      expect(timeZoneNamed(timeZone)).toBe(timeZone);
    },
  );

  test('is kept in its usual letters', () => {
    expect(timeZoneNamed('europe/berlin')).toBe('Europe/Berlin');
  });
});

describe('languages', () => {
  test('come from lists and from a line, each once and in the usual letters', () => {
    const { languages } = introductionSchema.parse({
      ...right,
      languages: ['de', 'PT_br', 'hsb, de;gn', ''],
    });

    expect(languages).toEqual(['de', 'pt-BR', 'hsb', 'gn']);
  });

  test.each([
    ['not a language!', 'languages: form-invalid'],
    [
      Array.from({ length: 21 }, (_, index) => `x${String.fromCharCode(97 + index)}`),
      'languages: form-too-long',
    ],
    [undefined, 'accepted'],
  ])('%j: %s', (languages, expected) => {
    expect(problemOf({ languages })).toBe(expected);
  });
});

test('what a stranger adds to the form is dropped', () => {
  const sent = { ...right, role: 'admin', totals: '99', emailVerified: 'true', ['__proto__']: 'x' };

  expect(Object.keys(introductionSchema.parse(sent)).sort()).toEqual(Object.keys(right).sort());
});
