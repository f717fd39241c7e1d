// Signing out of this browser: the session ends in the table, not only in the cookie.
import * as z from 'zod';
import { endSessions } from '../../../shared/accounts/sessions.ts';
import { frontPath } from '../../paths.ts';
import { visitorIn } from '../../page.ts';
import { sessionCookie } from '../../request-context.ts';
import { defineForm, type FormAnswer } from '../../screen.ts';
import type { PageContext } from '../../page.ts';

export const form = defineForm({
  schema: () => z.object({}),
  submitted: ({ context }) => signOut(context),
  refused: ({ context }) => signOut(context),
});

async function signOut(context: PageContext): Promise<FormAnswer> {
  const { account, sessionKey } = visitorIn(context);
  await endSessions(context.services.core, account.id, sessionKey);
  return {
    is: 'see-other',
    to: context.link(frontPath),
    cookies: [{ name: sessionCookie, value: '' }],
  };
}
