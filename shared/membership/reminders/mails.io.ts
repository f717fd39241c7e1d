// For people who stopped on the way through the sign-up: after two days, after a week,
// and never again.
import { defineMail } from '../../mail/letters/definition.io.ts';

/** The key of a reminder; the first is number 1. */
export function reminderMailKey(id: string, number: number): string {
  return `remind#${id}#${String(number)}`;
}

/** After two days. */
export const firstReminderMail = defineMail({
  kind: 'first-sign-up-reminder',
  refusable: 'reminders',
  keysOf: (id) => [reminderMailKey(id, 1)],
  subject: 'mail-reminder-first-subject',
  blocks: [
    { is: 'text', id: 'mail-reminder-first-waiting' },
    { is: 'link', id: 'mail-reminder-open', path: '/join' },
    { is: 'text', id: 'mail-reminder-first-more' },
    { is: 'text', id: 'mail-foot' },
  ],
});

/** After a week, and the last. */
export const secondReminderMail = defineMail({
  kind: 'second-sign-up-reminder',
  refusable: 'reminders',
  keysOf: (id) => [reminderMailKey(id, 2)],
  subject: 'mail-reminder-second-subject',
  blocks: [
    { is: 'text', id: 'mail-reminder-second-waiting' },
    { is: 'link', id: 'mail-reminder-open', path: '/join' },
    { is: 'text', id: 'mail-reminder-second-last' },
    { is: 'text', id: 'mail-foot' },
  ],
});
