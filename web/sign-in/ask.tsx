// The way in: an address, to which a code is mailed. For everybody the same page and the
// same answer, whether there is an account or not.
import * as z from 'zod';
import { askForCode } from '../../shared/membership/sign-in/ask.io.ts';
import {
  CODE_COOKIE_SECONDS,
  codeCookie,
  isKnownBrowser,
  knownCookie,
} from '../../shared/membership/sign-in/browser.io.ts';
import { normaliseAddress } from '../../shared/platform/text/address.io.ts';
import { Contended } from '../../shared/platform/runtime/contended.ts';
import { Form, TextField, type FormState } from '../components/form.tsx';
import { OtherWays } from '../components/other-ways.tsx';
import { PageHead } from '../components/page-head.tsx';
import { securityMessages } from '../../shared/l10n/security.ts';
import { signInMessages } from '../../shared/l10n/sign-in.ts';
import { haltOf } from '../http/halt.ts';
import type { PageContext } from '../http/page-context.ts';
import { signInCodePath, signInPath } from '../http/paths.ts';
import { defineForm, defineView } from '../http/page.ts';
import { passkeyScript } from '../scripts/passkeys.ts';
import { haltInWords, nextInQuery, onwardOf, wayOn } from './signed-in.ts';
import type { FormAnswer } from '../http/page-answer.ts';

/** Those of the security area name the other ways in. */
export const messages = [signInMessages, securityMessages];

/** When many ask for the same address at once, a moment later is early enough. */
const CONTENDED_SECONDS = 5;

interface AskViewProps extends Omit<FormState, 'l10n'> {
  readonly context: PageContext;
  readonly next: string;
  /** What keeps a code from being asked for, in words. */
  readonly problem?: string;
}

function AskView({ context, next, problem, ...draft }: AskViewProps) {
  const { l10n, link, services } = context;
  // A form sent twice by a double click must not mail twice.
  const once = services.ids.form();
  return (
    <>
      <PageHead title={l10n.text('sign-in-title')} lead={l10n.text('sign-in-lead')} />
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <Form
        l10n={l10n}
        {...draft}
        action={link(signInPath)}
        submit={l10n.text('sign-in-send')}
        hidden={{ next, once }}
      >
        <TextField
          l10n={l10n}
          {...draft}
          name="email"
          type="email"
          label={l10n.text('sign-in-email')}
          autocomplete="email"
          inputmode="email"
          maxlength={254}
          dir="ltr"
          required
        />
      </Form>
      <OtherWays context={context} next={next} />
    </>
  );
}

/** `/sign-in` with `?next=`, a path of this site; whoever is signed in goes on there. */
export const view = defineView({
  // Whatever does not lead to a page of ours leads home: no reason to refuse the sign-in.
  query: { next: wayOn },
  respond: ({ context, query: { next } }) => {
    if (context.visitor !== undefined) {
      return { is: 'redirect', to: onwardOf(context.visitor.account, next) };
    }
    return {
      is: 'page',
      title: context.l10n.text('sign-in-title'),
      script: passkeyScript,
      view: <AskView context={context} next={next} />,
    };
  },
});

const schema = z.object({
  email: z.string({ error: 'form-required' }).transform((text, check) => {
    const address = normaliseAddress(text);
    if (address !== undefined) return address;
    check.addIssue({
      code: 'custom',
      message: text.trim() === '' ? 'form-required' : 'sign-in-address-wrong',
    });
    return z.NEVER;
  }),
  next: z.string().optional().catch(undefined),
  once: z.string().max(100).catch(''),
});

type Shown = Omit<Extract<FormAnswer, { is: 'shown' }>, 'is' | 'title' | 'view' | 'script'>;

function shown({ status, retryAfterSeconds }: Shown, props: AskViewProps): FormAnswer {
  return {
    is: 'shown',
    status,
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
    title: props.context.l10n.text('sign-in-title'),
    script: passkeyScript,
    view: <AskView {...props} />,
  };
}

/** Mails a code to `email` and leads to where it is entered; the cookie ties the code to this browser for 15 minutes. */
export const form = defineForm({
  schema: () => schema,
  refused: ({ context, fields, errors }) =>
    shown({ status: 400 }, { context, next: wayOn(fields.get('next')), fields, errors }),
  submitted: async ({ context, fields, input: { email, next, once } }) => {
    const { l10n, link, visitor, clientAddress, services } = context;
    if (visitor !== undefined) return { is: 'see-other', to: onwardOf(visitor.account, next) };
    const again = { context, next: wayOn(next), fields };
    const { limits } = services;
    const halt =
      haltOf(await limits.take('code-asks', clientAddress)) ??
      haltOf(await limits.take('code-asks-for-one', `${clientAddress} ${email}`));
    if (halt !== undefined) return shown(halt, { ...again, problem: haltInWords(l10n, halt) });
    try {
      const cookie = await askForCode(services, {
        address: email,
        purpose: 'sign-in',
        known: isKnownBrowser(services, context.cookie(knownCookie), email),
        once,
        held: context.cookie(codeCookie),
        language: l10n.language.tag,
      });
      return {
        is: 'see-other',
        to: link(signInCodePath, nextInQuery(next)),
        cookies: [{ name: codeCookie, value: cookie, maxAgeSeconds: CODE_COOKIE_SECONDS }],
      };
    } catch (error) {
      if (!(error instanceof Contended)) throw error;
      return shown(
        { status: 503, retryAfterSeconds: CONTENDED_SECONDS },
        { ...again, problem: l10n.text('sign-in-unavailable') },
      );
    }
  },
});
