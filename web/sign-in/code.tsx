// Where the mailed code is entered, in the browser that asked for it. A GET uses nothing up.
import * as z from 'zod';
import { codeCookie } from '../../shared/membership/sign-in/browser.io.ts';
import { contributorForAddress } from '../../shared/membership/sign-in/contributor.io.ts';
import { redeemCode, waitingFor } from '../../shared/membership/sign-in/redeem.io.ts';
import { PageHead } from '../components/page-head.tsx';
import { signInMessages } from '../../shared/l10n/sign-in.ts';
import { haltOf } from '../http/halt.ts';
import type { PageContext } from '../http/page-context.ts';
import { frontPath, signInCodePath, signInPath } from '../http/paths.ts';
import { defineForm, defineView } from '../http/page.ts';
import { haltInWords, nextInQuery, onwardOf, signedIn, wayOn } from './signed-in.ts';
import type { FormAnswer } from '../http/page-answer.ts';
import { CodeView, OverView, type CodeViewProps } from './code-views.tsx';

export { signInMessages as messages };

/**
 * The right code for the second time in the browser that asked for it, mostly by a double click.
 * It is refused; but the first may have signed the browser in, which the next page sees.
 */
function used(context: PageContext, next: string): FormAnswer {
  const { l10n, link } = context;
  return {
    is: 'shown',
    status: 400,
    title: l10n.text('sign-in-used-title'),
    view: (
      <>
        <PageHead title={l10n.text('sign-in-used-title')} lead={l10n.text('sign-in-used-lead')} />
        <p class="more">
          <a href={link(signInCodePath, nextInQuery(next))}>{l10n.text('sign-in-used-on')}</a>
        </p>
      </>
    ),
  };
}

function over(context: PageContext, next: string): FormAnswer {
  return {
    is: 'shown',
    status: 400,
    title: context.l10n.text('sign-in-over-title'),
    view: <OverView context={context} next={next} />,
  };
}

/** Said only to whoever entered the right code, so to the reader of the account's own mails. */
function closed(context: PageContext): FormAnswer {
  const { l10n, link } = context;
  return {
    is: 'shown',
    status: 403,
    title: l10n.text('sign-in-closed-title'),
    cookies: [{ name: codeCookie, value: '' }],
    view: (
      <>
        <PageHead title={l10n.text('sign-in-closed-title')} lead={l10n.text('sign-in-closed-lead')} />
        <p class="more">
          <a href={link(frontPath)}>{l10n.text('refused-front')}</a>
        </p>
      </>
    ),
  };
}

/** `/sign-in/code` with `?next=` */
export const view = defineView({
  query: { next: wayOn },
  respond: async ({ context, query: { next } }) => {
    const { l10n, link, visitor, services } = context;
    if (visitor !== undefined) return { is: 'redirect', to: onwardOf(visitor.account, next) };
    const cookie = context.cookie(codeCookie);
    if (cookie === undefined) return { is: 'redirect', to: link(signInPath, nextInQuery(next)) };
    const waiting = await waitingFor(services, { cookie, purpose: 'sign-in' });
    return waiting === undefined
      ? {
          is: 'page',
          title: l10n.text('sign-in-over-title'),
          view: <OverView context={context} next={next} />,
        }
      : {
          is: 'page',
          title: l10n.text('sign-in-code-title'),
          view: <CodeView context={context} next={next} waiting={waiting} />,
        };
  },
});

const schema = z.object({
  code: z.string().max(200).catch(''),
  next: z.string().optional().catch(undefined),
});

type Shown = Pick<CodeViewProps, 'errors' | 'problem'> & {
  readonly status: 400 | 429 | 503;
  readonly retryAfterSeconds?: number;
};

/** The form again with what is wrong, or that it is over. */
async function again(
  context: PageContext,
  next: string,
  { status, retryAfterSeconds, ...said }: Shown,
): Promise<FormAnswer> {
  const cookie = context.cookie(codeCookie);
  const waiting = await waitingFor(context.services, { cookie, purpose: 'sign-in' });
  if (waiting === undefined) return over(context, next);
  return {
    is: 'shown',
    status,
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    title: context.l10n.text('sign-in-code-title'),
    view: <CodeView context={context} next={next} waiting={waiting} {...said} />,
  };
}

/** Signs in with the right code; who is new becomes a contributor by it. Each wrong one is a try less, and 403 is for a closed account. */
export const form = defineForm({
  schema: () => schema,
  refused: ({ context, fields }) => over(context, wayOn(fields.get('next'))),
  submitted: async ({ context, input: { code, next } }) => {
    const { l10n, visitor, clientAddress, services } = context;
    if (visitor !== undefined) return { is: 'see-other', to: onwardOf(visitor.account, next) };
    const halt = haltOf(await services.limits.take('code-tries', clientAddress));
    if (halt !== undefined) {
      const { status, retryAfterSeconds } = halt;
      return again(context, wayOn(next), { status, retryAfterSeconds, problem: haltInWords(l10n, halt) });
    }
    const cookie = context.cookie(codeCookie);
    const redeemed = await redeemCode(services, { cookie, code, purpose: 'sign-in' });
    switch (redeemed.is) {
      case 'over':
        return over(context, wayOn(next));
      case 'used':
        return used(context, wayOn(next));
      case 'no-code':
        return again(context, wayOn(next), { status: 400, errors: { code: 'sign-in-code-shape' } });
      case 'wrong':
        return again(context, wayOn(next), { status: 400, errors: { code: 'sign-in-code-wrong' } });
      case 'right': {
        const account = await contributorForAddress(services, redeemed.address, {
          language: l10n.language.tag,
        });
        const begun =
          account === undefined ? undefined : await signedIn(context, { id: account.id, by: 'code', next });
        return begun === undefined
          ? closed(context)
          : { is: 'see-other', to: begun.to, cookies: begun.cookies };
      }
    }
  },
});
