// The mails with a code. They hold no link at all: programs that open every address of a mail
// before a person does must not use anything up.
import { defineAddressMail, type AddressOccasion } from '../../mail/letters/definition.io.ts';

/** For how long the code was good when it was asked for, as the page said. */
const facts = (_services: unknown, { queuedAt, expiresAt }: AddressOccasion) => ({
  minutes: Math.max(1, Math.round((expiresAt - queuedAt) / 60_000)),
});

/** The code that signs somebody in. */
export const signInCodeMail = defineAddressMail({
  kind: 'sign-in-code',
  subject: 'mail-code-subject',
  facts,
  args: ({ minutes }) => ({ minutes }),
  blocks: [
    { is: 'text', id: 'mail-code-here' },
    { is: 'code' },
    { is: 'text', id: 'mail-code-use' },
    { is: 'text', id: 'mail-code-not-asked' },
  ],
});

/**
 * The code that confirms an erasure. It says what it is for: whoever reads it without having asked
 * knows that somebody is signed in as them.
 */
export const erasureCodeMail = defineAddressMail({
  kind: 'erasure-code',
  subject: 'mail-erasure-subject',
  facts,
  args: ({ minutes }) => ({ minutes }),
  blocks: [
    { is: 'text', id: 'mail-erasure-here' },
    { is: 'code' },
    { is: 'text', id: 'mail-code-use' },
    { is: 'text', id: 'mail-erasure-not-asked' },
  ],
});
