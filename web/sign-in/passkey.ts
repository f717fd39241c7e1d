// Signing in with a passkey: what the page's script asks and what it brings back.
import * as z from 'zod';
import { challengeCookie, CHALLENGE_SECONDS } from '../../shared/membership/sign-in/passkey-challenge.io.ts';
import { ownerOfPasskey, passkeyOptions } from '../../shared/membership/sign-in/passkey-sign-in.io.ts';
import { nextPath } from './next-path.ts';
import { defineExchange, type PageModule } from '../http/page.ts';
import { base64url, extensions, transport } from './passkey-schema.ts';
import { signedIn } from './signed-in.ts';
import type { ExchangeAnswer } from '../http/page-answer.ts';

const refused: ExchangeAnswer = {
  status: 403,
  body: { error: 'refused' },
  cookies: [{ name: challengeCookie, value: '' }],
};

const asking = defineExchange({
  schema: z.object({}),
  answer: async ({ context }) => {
    const taken = await context.services.limits.take('sign-in-starts', context.clientAddress);
    if (!taken.ok) return { status: 429, body: { error: 'too-often' } };
    const asked = await passkeyOptions(context.services, context.origin);
    if (asked === undefined) return { status: 404, body: { error: 'no-name' } };
    return {
      status: 200,
      body: { options: asked.options },
      cookies: [{ name: challengeCookie, value: asked.sealed, maxAgeSeconds: CHALLENGE_SECONDS }],
    };
  },
});

const answering = defineExchange({
  schema: z.object({
    next: z.string().optional(),
    response: z.object({
      id: base64url,
      rawId: base64url,
      type: z.literal('public-key'),
      authenticatorAttachment: transport.optional(),
      clientExtensionResults: extensions,
      response: z.object({
        authenticatorData: base64url,
        clientDataJSON: base64url,
        signature: base64url,
        userHandle: base64url.optional(),
      }),
    }),
  }),
  answer: async ({ context, input: { response, next } }) => {
    const { services } = context;
    const taken = await services.limits.take('sign-in-starts', context.clientAddress);
    if (!taken.ok) return { status: 429, body: { error: 'too-often' } };
    const sealed = context.cookie(challengeCookie);
    const id = await ownerOfPasskey(services, { origin: context.origin, sealed, response });
    const begun =
      id === undefined ? undefined : await signedIn(context, { id, by: 'passkey', next: nextPath(next) });
    if (begun === undefined) return refused;
    return {
      status: 200,
      body: { to: begun.to },
      cookies: [...begun.cookies, { name: challengeCookie, value: '' }],
    };
  },
});

/** `/sign-in/passkey/options`. */
export const options: PageModule = { exchange: asking };
/** `/sign-in/passkey`. */
export const assertion: PageModule = { exchange: answering };
