// Signing out of this browser: the session ends in the table, not only in the cookie.
import * as z from 'zod';
import { endSessions } from '../../shared/identity/accounts/sessions.io.ts';
import { frontPath } from '../http/paths.ts';
import { visitorIn } from '../http/page-context.ts';
import { defineForm } from '../http/page.ts';
import type { PageContext } from '../http/page-context.ts';
import { sessionCookie } from '../../shared/membership/sign-in/cookies.ts';
import type { FormAnswer } from '../http/page-answer.ts';

/** Ends this session and leads to the front page; no field can be wrong, so it is never refused. */
export const form = defineForm({
  schema: () => z.object({}),
  submitted: ({ context }) => signOut(context),
  refused: ({ context }) => signOut(context),
});

async function signOut(context: PageContext): Promise<FormAnswer> {
  const { account, sessionKey } = visitorIn(context);
  await endSessions(context.services, account.id, sessionKey);
  return {
    is: 'see-other',
    to: context.link(frontPath),
    cookies: [{ name: sessionCookie, value: '' }],
  };
}
