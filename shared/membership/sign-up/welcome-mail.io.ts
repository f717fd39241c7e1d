// Sent once, when somebody has finished the sign-up.
import { defineMail } from '../../mail/letters/definition.io.ts';

/** The key of a person's welcome: there is one. */
export function welcomeMailKey(id: string): string {
  return `welcome#${id}`;
}

/** The mail that greets a newcomer who is ready. */
export const welcomeMail = defineMail({
  kind: 'welcome',
  refusable: 'welcome',
  keysOf: (id) => [welcomeMailKey(id)],
  subject: 'mail-welcome-subject',
  blocks: [
    { is: 'text', id: 'mail-welcome-thanks' },
    { is: 'text', id: 'mail-welcome-start' },
    { is: 'link', id: 'mail-welcome-open', path: '/me' },
    { is: 'text', id: 'mail-foot' },
  ],
});
