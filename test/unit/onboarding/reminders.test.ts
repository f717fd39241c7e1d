import { expect, test } from 'vitest';
import { dueAfter, remindNow, type Reminder } from '../../../shared/membership/reminders/rules.ts';

const DAY = 86_400_000;
const fresh: Reminder = { version: 1, id: 'ana', sent: 0, dueAt: 2 * DAY };

test('the first is due two days after the last step, the second a week after it, and no third', () => {
  expect(dueAfter({ sent: 0 }, 0)).toBe(2 * DAY);
  expect(dueAfter({ sent: 1, sentAt: 2 * DAY }, 0)).toBe(7 * DAY);
  expect(dueAfter({ sent: 2, sentAt: 7 * DAY }, 0)).toBeUndefined();
});

test('a step in between puts the reminder off', () => {
  const { send, after } = remindNow(fresh, DAY, 2 * DAY);

  expect(send).toBe(false);
  expect(after).toEqual({ version: 2, id: 'ana', sent: 0, dueAt: 3 * DAY });
});

test('an hour early nothing is sent, and at the time once', () => {
  expect(remindNow(fresh, 0, 2 * DAY - 1).send).toBe(false);

  const first = remindNow(fresh, 0, 2 * DAY);
  const second = remindNow(first.after, 0, 7 * DAY);
  const third = remindNow(second.after, 0, 30 * DAY);

  expect(first).toEqual({
    send: true,
    after: { version: 2, id: 'ana', sent: 1, sentAt: 2 * DAY, dueAt: 7 * DAY },
  });
  expect(second).toEqual({ send: true, after: { version: 3, id: 'ana', sent: 2, sentAt: 7 * DAY } });
  expect(third.send).toBe(false);
});

test('after an outage the second keeps a day from the first', () => {
  const late = remindNow(fresh, 0, 20 * DAY);

  expect(late.send).toBe(true);
  expect(late.after.dueAt).toBe(21 * DAY);
});

test('whoever is ready, erased or suspended hears nothing, and is out of the list', () => {
  expect(remindNow(fresh, 'over', 2 * DAY)).toEqual({
    send: false,
    after: { version: 2, id: 'ana', sent: 0 },
  });
});
