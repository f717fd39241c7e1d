// The code that signs somebody in. It holds no link at all: programs that open every
// address of a mail before a person does must not use anything up.
import type { MailDefinition } from './definition.ts';

export const signInCode = {
  refusable: undefined,
  subject: 'mail-code-subject',
  blocks: [
    { is: 'text', id: 'mail-code-here' },
    { is: 'code' },
    { is: 'text', id: 'mail-code-use' },
    { is: 'text', id: 'mail-code-not-asked' },
  ],
} as const satisfies MailDefinition;
