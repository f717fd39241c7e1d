// Cursors that are well formed and not ours, or ours for another question: refused by
// the field, because the table would answer them with an error.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeCursor } from '../../shared/platform/table/cursor.ts';
import { aReply, openApi } from '../support/api.ts';

let api: Awaited<ReturnType<typeof openApi>>;

beforeAll(async () => {
  api = await openApi();
  const contributions = ['kim', 'lea'].flatMap((contributor) =>
    Array.from({ length: 30 }, () => aReply({ contributor })),
  );
  await api.call('POST', '/api/contributions/batch', { body: contributions });
  await api.settled();
});
afterAll(() => api.close());

const holders = '/api/badges/support-forum/holders';
const position = {
  heldB: 'support-forum',
  heldK: '2024#2024-06-15#kim',
  pk: 'C#x',
  sk: 'AWARD#support-forum#2024',
};
const wide = '名'.repeat(390);

test.each([
  ['an empty key', `${holders}?cursor=${encodeCursor({ ...position, pk: '' })}`],
  ['an empty sort key', `${holders}?cursor=${encodeCursor({ ...position, heldK: '' })}`],
  ['a sort key too long', `${holders}?cursor=${encodeCursor({ ...position, heldK: wide })}`],
  ['another badge', `${holders}?cursor=${encodeCursor({ ...position, heldB: 'kb' })}`],
  ['another window', `${holders}?window=2023&cursor=${encodeCursor(position)}`],
  ['a rank too long', `/api/leaderboards/forum?cursor=${encodeCursor({ r: wide, n: 1 })}`],
])('a cursor of %s is refused', async (_, path) => {
  const { status, body } = await api.call('GET', path);

  expect([status, body.errors?.[0]?.field]).toEqual([400, 'cursor']);
});

test('a cursor of all windows is refused for one of them, where it lies outside', async () => {
  const { body: first } = await api.call('GET', `${holders}?limit=1`);
  const within = await api.call('GET', `${holders}?window=2024&cursor=${String(first.cursor)}`);
  const outside = await api.call('GET', `${holders}?window=2019&cursor=${String(first.cursor)}`);

  expect([within.status, outside.status]).toEqual([200, 400]);
});
