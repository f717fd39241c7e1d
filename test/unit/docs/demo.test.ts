// The demo is the first thing that anybody sees: its community must be whole and the same each time.
import { describe, expect, test } from 'vitest';
import { writeHistory } from '../../../infra/local/demo/history.ts';
import { people } from '../../../infra/local/demo/people.ts';
import { programs } from '../../../shared/contributions/kinds.ts';
import { contributionSchema } from '../../../shared/contributions/schema.ts';

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

  test('is busy in every program, in a dozen languages and in every status', () => {
    const inputs = history.map(({ input }) => input);

    expect(new Set(inputs.map(({ program }) => program))).toEqual(new Set(programs));
    expect(new Set(inputs.map(({ locale }) => locale)).size).toBeGreaterThan(12);
    expect(new Set(inputs.map(({ status }) => status))).toEqual(new Set(['accepted', 'pending', 'declined']));
    expect(inputs.some(({ ownThread }) => ownThread)).toBe(true);
  });
});
