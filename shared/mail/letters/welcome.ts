// Sent once, when somebody has finished the sign-up.
import type { MailDefinition } from './definition.ts';

export const welcome = {
  refusable: 'welcome',
  subject: 'mail-welcome-subject',
  blocks: [
    { is: 'text', id: 'mail-welcome-thanks' },
    { is: 'text', id: 'mail-welcome-start' },
    { is: 'link', id: 'mail-welcome-open', path: '/me' },
    { is: 'text', id: 'mail-foot' },
  ],
} as const satisfies MailDefinition;
