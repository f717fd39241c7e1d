// For people who stopped on the way through the sign-up: after two days, after a week,
// and never again.
import type { MailDefinition } from './definition.ts';

export const firstSignUpReminder = {
  refusable: 'reminders',
  subject: 'mail-reminder-first-subject',
  blocks: [
    { is: 'text', id: 'mail-reminder-first-waiting' },
    { is: 'link', id: 'mail-reminder-open', path: '/join' },
    { is: 'text', id: 'mail-reminder-first-more' },
    { is: 'text', id: 'mail-foot' },
  ],
} as const satisfies MailDefinition;

export const secondSignUpReminder = {
  refusable: 'reminders',
  subject: 'mail-reminder-second-subject',
  blocks: [
    { is: 'text', id: 'mail-reminder-second-waiting' },
    { is: 'link', id: 'mail-reminder-open', path: '/join' },
    { is: 'text', id: 'mail-reminder-second-last' },
    { is: 'text', id: 'mail-foot' },
  ],
} as const satisfies MailDefinition;
