// The way to the community's provider. It begins with a form, so that no other site can send
// somebody along it; and as browsers don't let a form lead to another host, the answer is a
// page that goes on by itself, with a link for those that don't.
import * as z from 'zod';
import {
  PROVIDER_SECONDS,
  providerCookie,
  startWithProvider,
} from '../../shared/membership/sign-in/provider.io.ts';
import { haltOf, type Halt } from '../http/halt.ts';
import { PageHead } from '../components/page-head.tsx';
import { securityMessages } from '../../shared/l10n/security.ts';
import { nextPath } from './next-path.ts';
import type { PageContext } from '../http/page-context.ts';
import { providerPath, signInPath } from '../http/paths.ts';
import { defineForm } from '../http/page.ts';
import type { FormAnswer } from '../http/page-answer.ts';

/** Those of the security area, where the provider is spoken of. */
export const messages = securityMessages;

/** Leads to the provider, and from there back to `next`; 404 where the community has none. */
export const form = defineForm({
  schema: () => z.object({ next: z.string().optional() }),
  submitted: ({ context, input }) => leave(context, nextPath(input.next)),
  refused: () => ({ is: 'not-found' }),
});

async function leave(context: PageContext, next: string): Promise<FormAnswer> {
  const { services, l10n, origin, visitor } = context;
  const { provider } = services.config;
  if (provider === undefined) return { is: 'not-found' };
  const name = l10n.isolate(provider.name);
  const halt = haltOf(await services.limits.take('sign-in-starts', context.clientAddress));
  if (halt !== undefined) return halted(context, { ...halt, reason: 'refused-too-often' });
  const started = await startWithProvider(services, provider, {
    back: `${origin}${providerPath}/back`,
    next,
    by: visitor?.account.id,
  });
  if (started === undefined) {
    return halted(context, { status: 503, reason: 'security-provider-unavailable', retryAfterSeconds: 60 });
  }
  return {
    is: 'shown',
    status: 200,
    title: l10n.text('security-provider-leaving', { provider: name }),
    cookies: [{ name: providerCookie, value: started.sealed, maxAgeSeconds: PROVIDER_SECONDS }],
    view: (
      <>
        <meta http-equiv="refresh" content={`0; url=${started.to}`} />
        <PageHead title={l10n.text('security-provider-leaving', { provider: name })} />
        <p class="more">
          <a href={started.to}>{l10n.text('security-provider-go', { provider: name })}</a>
        </p>
      </>
    ),
  };
}

function halted(
  { l10n, link, services }: PageContext,
  {
    status,
    reason,
    retryAfterSeconds,
  }: Omit<Halt, 'why'> & {
    /** Message id of why. */
    readonly reason: string;
  },
): FormAnswer {
  const provider = l10n.isolate(services.config.provider?.name ?? '');
  return {
    is: 'shown',
    status,
    retryAfterSeconds,
    title: l10n.text('security-provider-problem'),
    view: (
      <>
        <PageHead title={l10n.text('security-provider-problem')} lead={l10n.text(reason, { provider })} />
        <p class="more">
          <a href={link(signInPath)}>{l10n.text('nav-sign-in')}</a>
        </p>
      </>
    ),
  };
}
