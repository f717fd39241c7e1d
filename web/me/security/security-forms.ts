// What the forms of the security page do. Ids come from strangers: they are looked up in the
// visitor's own account and nowhere else, and whatever is not in it is not found.
import * as z from 'zod';
import { endOtherSessions, endSession } from '../../../shared/identity/accounts/end-sessions.io.ts';
import { endSessions } from '../../../shared/identity/accounts/sessions.io.ts';
import { removePasskey } from '../../../shared/membership/sign-in/passkey-keep.io.ts';
import { disconnectIdentity } from '../../../shared/membership/sign-in/provider-identity.io.ts';
import { visitorIn, type PageContext } from '../../http/page-context.ts';
import { frontPath, securityPath } from '../../http/paths.ts';
import { defineForm, type PageModule } from '../../http/page.ts';
import { sessionCookie } from '../../../shared/membership/sign-in/cookies.ts';
import type { FormAnswer } from '../../http/page-answer.ts';

const notFound = (): FormAnswer => ({ is: 'not-found' });

const backTo = ({ link }: PageContext, done: string): FormAnswer => ({
  is: 'see-other',
  to: link(securityPath, { done }),
});

const signedOut = ({ link }: PageContext): FormAnswer => ({
  is: 'see-other',
  to: link(frontPath),
  cookies: [{ name: sessionCookie, value: '' }],
});

/** `/me/security/session`: signs out in one place. */
export const session: PageModule = {
  form: defineForm({
    schema: () => z.object({ session: z.string() }),
    submitted: async ({ context, input }) => {
      const { account, sessionKey } = visitorIn(context);
      if (!(await endSession(context.services, account.id, input.session))) return notFound();
      return input.session === sessionKey ? signedOut(context) : backTo(context, 'session');
    },
    refused: notFound,
  }),
};

/** `/me/security/sessions`: signs out everywhere, or everywhere else. */
export const sessions: PageModule = {
  form: defineForm({
    schema: () => z.object({ which: z.enum(['others', 'all']) }),
    submitted: async ({ context, input }) => {
      const { account, sessionKey } = visitorIn(context);
      const { services } = context;
      if (input.which === 'others') {
        await endOtherSessions(services, account.id, sessionKey);
        return backTo(context, 'others');
      }
      await endSessions(services, account.id);
      return signedOut(context);
    },
    refused: notFound,
  }),
};

/** `/me/security/identity`: disconnects an identity; the e-mail code is always a way in. */
export const identity: PageModule = {
  form: defineForm({
    schema: () => z.object({ identity: z.string() }),
    submitted: async ({ context, input }) => {
      const { id } = visitorIn(context).account;
      const was = await disconnectIdentity(context.services, id, input.identity);
      return was ? backTo(context, 'disconnected') : notFound();
    },
    refused: notFound,
  }),
};

/** `/me/security/passkeys/:credential/remove`. */
export const removal: PageModule = {
  form: defineForm({
    schema: () => z.object({}),
    submitted: async ({ context, params }) => {
      const { id } = visitorIn(context).account;
      const was = await removePasskey(context.services, id, params['credential'] ?? '');
      return was ? backTo(context, 'removed') : notFound();
    },
    refused: notFound,
  }),
};
