// The code that confirms an erasure. It says what it is for: whoever reads it without having
// asked knows that somebody is signed in as them. No link, as in every mail with a code.
import type { MailDefinition } from './definition.ts';

export const erasureCode = {
  refusable: undefined,
  subject: 'mail-erasure-subject',
  blocks: [
    { is: 'text', id: 'mail-erasure-here' },
    { is: 'code' },
    { is: 'text', id: 'mail-code-use' },
    { is: 'text', id: 'mail-erasure-not-asked' },
  ],
} as const satisfies MailDefinition;
