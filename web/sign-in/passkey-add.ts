// A new passkey for whoever is signed in. It lies beside the sign-in and not in one's own
// space, as only this function carries the library.
import * as z from 'zod';
import { addPasskey, passkeyAddOptions } from '../../shared/membership/sign-in/passkey-add.io.ts';
import { challengeCookie, CHALLENGE_SECONDS } from '../../shared/membership/sign-in/passkey-challenge.io.ts';
import { visitorIn } from '../http/page-context.ts';
import { securityPath } from '../http/paths.ts';
import { defineExchange, type PageModule } from '../http/page.ts';
import { deviceOf } from '../../shared/membership/sign-in/device.ts';
import { base64url, extensions, transport } from './passkey-schema.ts';

const asking = defineExchange({
  schema: z.object({}),
  answer: async ({ context }) => {
    const { services } = context;
    const taken = await services.limits.take('sign-in-starts', context.clientAddress);
    if (!taken.ok) return { status: 429, body: { error: 'too-often' } };
    const asked = await passkeyAddOptions(services, visitorIn(context).account, context.origin);
    if (asked.is === 'full') return { status: 409, body: { error: 'full' } };
    if (asked.is === 'no-name') return { status: 404, body: { error: 'no-name' } };
    return {
      status: 200,
      body: { options: asked.options },
      cookies: [{ name: challengeCookie, value: asked.sealed, maxAgeSeconds: CHALLENGE_SECONDS }],
    };
  },
});

const answering = defineExchange({
  schema: z.object({
    response: z.object({
      id: base64url,
      rawId: base64url,
      type: z.literal('public-key'),
      authenticatorAttachment: transport.optional(),
      clientExtensionResults: extensions,
      response: z.object({
        clientDataJSON: base64url,
        attestationObject: base64url,
        transports: z.array(z.string().max(20)).max(10).optional(),
      }),
    }),
  }),
  answer: async ({ context, input: { response } }) => {
    const added = await addPasskey(context.services, {
      account: visitorIn(context).account,
      origin: context.origin,
      sealed: context.cookie(challengeCookie),
      response,
      name: deviceOf(context.userAgent),
    });
    const cookies = [{ name: challengeCookie, value: '' }];
    if (added === 'added') {
      return { status: 200, body: { to: context.link(securityPath, { done: 'added' }) }, cookies };
    }
    return { status: added === 'full' ? 409 : 403, body: { error: added }, cookies };
  },
});

/** `/sign-in/passkeys/options`. */
export const options: PageModule = { exchange: asking };
/** `/sign-in/passkeys`. */
export const attestation: PageModule = { exchange: answering };
