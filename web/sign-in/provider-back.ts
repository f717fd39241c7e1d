// Where the provider sends the browser back to. Whatever comes of it, the address with the
// code is left at once, and the binding cookie goes.
import {
  finishWithProvider,
  providerCookie,
  type CameBack,
} from '../../shared/membership/sign-in/provider.io.ts';
import type { PageContext } from '../http/page-context.ts';
import { providerPath, securityPath } from '../http/paths.ts';
import { textQuery } from '../http/query.ts';
import { defineView } from '../http/page.ts';
import { signedIn } from './signed-in.ts';
import type { PageAnswer } from '../http/page-answer.ts';

const piece = textQuery({ least: 0, most: 4000 });
const gone = [{ name: providerCookie, value: '' }];

/** `/sign-in/provider/back` with what the provider adds: `?code=`, `?state=`, `?iss=`, or `?error=`. Always leads on; 404 where the community has no provider. */
export const view = defineView({
  query: { code: piece, state: piece, error: piece, iss: piece },
  respond: async ({ context, query }) => {
    const { services } = context;
    if (services.config.provider === undefined) return { is: 'not-found' };
    const cameBack = await finishWithProvider(services, services.config.provider, {
      sealed: context.cookie(providerCookie),
      answer: query,
      visitor: context.visitor?.account.id,
      language: context.l10n.language.tag,
    });
    return onward(context, cameBack);
  },
});

async function onward(context: PageContext, cameBack: CameBack): Promise<PageAnswer> {
  const problem = (why: string): PageAnswer => ({
    is: 'redirect',
    to: context.link(`${providerPath}/problem`, { why }),
    cookies: gone,
  });
  if (cameBack.is === 'problem') return problem(cameBack.why);
  if (cameBack.is === 'connected') {
    return { is: 'redirect', to: context.link(securityPath, { done: 'connected' }), cookies: gone };
  }
  const { id, next } = cameBack;
  const begun = await signedIn(context, { id, by: 'provider', next });
  if (begun === undefined) return problem('refused');
  return { is: 'redirect', to: begun.to, cookies: [...begun.cookies, ...gone] };
}
