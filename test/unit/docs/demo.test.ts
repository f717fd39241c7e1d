// The demo is the first thing that anybody sees: its community must be whole and the same each time.
import { describe, expect, test } from 'vitest';
import { writeHistory } from '../../../infra/local/demo/history.ts';
import { logged } from '../../../infra/local/demo/logged.ts';
import { newcomers } from '../../../infra/local/demo/newcomers.ts';
import { people } from '../../../infra/local/demo/people.ts';
import { scenesUpTo } from '../../../infra/local/demo/scenes.ts';
import { draftSchema } from '../../../shared/activity/by-hand/schema.ts';
import { contributionSchema } from '../../../shared/activity/contributions/schema.ts';
import { normaliseAddress } from '../../../shared/platform/text/address.io.ts';
import { introductionSchema } from '../../../shared/membership/sign-up/schema.ts';

const now = Date.parse('2026-11-18T16:20:00Z');
const history = writeHistory(people, now);

describe('the made-up community', () => {
  test('has the same history every time', () => {
    expect(writeHistory(people, now)).toEqual(history);
  });

  test('has done nothing that the API would refuse', () => {
    const schema = contributionSchema(now);

    const refused = history.filter(({ input }) => !schema.safeParse(input).success);

    expect(refused).toEqual([]);
  });

  test('records each contribution once', () => {
    const identities = history.map(({ input }) => `${input.source}#${input.externalId}`);

    expect(new Set(identities).size).toBe(identities.length);
  });

  test('is busy in every program of the contract, in a dozen languages and in every status', () => {
    const inputs = history.map(({ input }) => input);

    expect(new Set(inputs.map(({ program }) => program))).toEqual(
      new Set(['writing', 'localization', 'forum', 'social']),
    );
    expect(new Set(inputs.map(({ locale }) => locale)).size).toBeGreaterThan(12);
    expect(new Set(inputs.map(({ status }) => status))).toEqual(new Set(['accepted', 'pending', 'declined']));
    expect(inputs.some(({ ownThread }) => ownThread)).toBe(true);
  });
});

describe('what happens among its people', () => {
  test('comes in order and is over by now', () => {
    const times = scenesUpTo(now, { admin: 'admin@example.org' }).map(({ at }) => at);

    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(times.at(-1)).toBeLessThan(now);
  });

  test('holds newcomers whom the sign-up would take, under handles that are free', () => {
    const refused = newcomers.filter(({ name: displayName, handle, words = '', locales: languages }) => {
      const said = { displayName, handle, words, languages, timeZone: 'Europe/Berlin' };
      const isFine = introductionSchema.safeParse(said).success;
      return !isFine || normaliseAddress(`${handle}@example.org`) === undefined;
    });
    const handles = [...people, ...newcomers].map(({ handle }) => handle);

    expect(refused).toEqual([]);
    expect(new Set(handles).size).toBe(handles.length);
  });

  test('holds contributions by hand that the form would take', () => {
    const schema = draftSchema({ now, timeZone: 'UTC' });

    const refused = logged.filter(({ kind, url: link, title, locale }) => {
      return !schema.safeParse({ kind, link, title, date: '2026-11-17', locale }).success;
    });

    expect(refused).toEqual([]);
  });
});
