// `/me/erase/confirm`: the code, and then it happens. A session alone can't erase anybody:
// a browser left open somewhere is not its owner.
import * as z from 'zod';
import { erasePerson } from '../../../shared/membership/erasure/begin.io.ts';
import { codeCookie, knownCookie } from '../../../shared/membership/sign-in/browser.io.ts';
import { redeemCode, waitingFor } from '../../../shared/membership/sign-in/redeem.io.ts';
import { CodeField } from '../../components/code-field.tsx';
import { Form } from '../../components/form.tsx';
import { haltOf } from '../../http/halt.ts';
import { PageHead } from '../../components/page-head.tsx';
import { dataMessages } from '../../../shared/l10n/data.ts';
import { visitorIn, type PageContext } from '../../http/page-context.ts';
import { eraseConfirmPath, erasedPath, erasePath } from '../../http/paths.ts';
import { noQuery } from '../../http/query.ts';
import { defineForm, defineView, type FieldErrors } from '../../http/page.ts';
import { sessionCookie } from '../../../shared/membership/sign-in/cookies.ts';
import type { FormAnswer } from '../../http/page-answer.ts';

export { dataMessages as messages };

interface ConfirmProps {
  readonly context: PageContext;
  readonly errors?: FieldErrors;
}

function ConfirmPage({ context: { l10n, link }, errors = {} }: ConfirmProps) {
  return (
    <>
      <PageHead
        kicker={<a href={link(erasePath)}>{l10n.text('data-erase-title')}</a>}
        title={l10n.text('data-confirm-title')}
        lead={l10n.text('data-confirm-lead')}
      />
      <Form
        l10n={l10n}
        errors={errors}
        action={link(eraseConfirmPath)}
        submit={l10n.text('data-confirm-send')}
        grave
      >
        <CodeField l10n={l10n} errors={errors} label={l10n.text('data-confirm-code')} />
      </Form>
      <p class="more">
        <a href={link(erasePath)}>{l10n.text('data-confirm-again')}</a>
      </p>
    </>
  );
}

/** `/me/erase/confirm`; without a code that waits in this browser it leads back to `/me/erase`. */
export const view = defineView({
  query: noQuery,
  async respond({ context }) {
    const { services } = context;
    const waiting = await waitingFor(services, { cookie: context.cookie(codeCookie), purpose: 'erase' });
    if (waiting === undefined) return { is: 'redirect', to: context.link(erasePath) };
    const title = context.l10n.text('data-confirm-title');
    return { is: 'page', title, view: <ConfirmPage context={context} /> };
  },
});

function shown(
  context: PageContext,
  {
    status,
    problem,
    retryAfterSeconds,
  }: {
    readonly status: 400 | 409 | 429 | 503;
    readonly problem: string;
    readonly retryAfterSeconds?: number;
  },
): FormAnswer {
  return {
    is: 'shown',
    status,
    title: context.l10n.text('data-confirm-title'),
    view: <ConfirmPage context={context} errors={{ code: problem }} />,
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  };
}

/** Begins the erasure when the code is right and went to the account's own address. 400 for a wrong one, 409 for the last admin. */
export const form = defineForm({
  schema: () => z.object({ code: z.string().max(200).catch('') }),
  async submitted({ context, input: { code } }) {
    const { services } = context;
    const { account } = visitorIn(context);
    const halt = haltOf(await services.limits.take('code-tries', context.clientAddress));
    if (halt !== undefined) {
      const problem = halt.why === 'often' ? 'data-confirm-often' : 'data-unavailable';
      return shown(context, { ...halt, problem });
    }
    const redeemed = await redeemCode(services, {
      cookie: context.cookie(codeCookie),
      code,
      purpose: 'erase',
    });
    if (redeemed.is === 'over') return shown(context, { status: 400, problem: 'data-confirm-over' });
    if (redeemed.is !== 'right' || redeemed.address !== account.email) {
      return shown(context, { status: 400, problem: 'data-confirm-wrong' });
    }
    if ((await erasePerson(services, account.id)) === 'last-admin') {
      return shown(context, { status: 409, problem: 'data-confirm-last-admin' });
    }
    const gone = [sessionCookie, codeCookie, knownCookie].map((name) => ({ name, value: '' }));
    return { is: 'see-other', to: context.link(erasedPath), cookies: gone };
  },
  refused: ({ context }) => shown(context, { status: 400, problem: 'data-confirm-wrong' }),
});
