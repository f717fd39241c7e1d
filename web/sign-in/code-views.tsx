// Where a code is entered, and what is shown where none can be.
import { CODE_LIFE_MS, TRIES_AT_MOST } from '../../shared/membership/sign-in/rules.ts';
import { MAILS_IN_SHORT, SHORT_MS } from '../../shared/membership/sign-in/allowance.ts';
import type { PendingCode } from '../../shared/membership/sign-in/redeem.io.ts';
import { CodeField } from '../components/code-field.tsx';
import { Form } from '../components/form.tsx';
import { PageHead } from '../components/page-head.tsx';
import type { PageContext } from '../http/page-context.ts';
import { signInCodePath, signInPath } from '../http/paths.ts';
import type { FieldErrors } from '../http/page.ts';
import { nextInQuery } from './signed-in.ts';

const minutes = (ms: number) => ms / 60_000;

/** What the page of a code is drawn from. */
export interface CodeViewProps {
  readonly context: PageContext;
  readonly next: string;
  readonly waiting: PendingCode;
  readonly errors?: FieldErrors;
  /** What keeps a code from being tried, in words. */
  readonly problem?: string;
}

/** The form for the code. A wrong code is not shown again: correcting a digit of it is rarer than entering the newest one. */
export function CodeView({ context: { l10n, link }, next, waiting, errors = {}, problem }: CodeViewProps) {
  const { address, triesLeft } = waiting;
  return (
    <>
      <PageHead
        title={l10n.text('sign-in-code-title')}
        lead={l10n.text('sign-in-code-lead', {
          address: l10n.isolate(address),
          minutes: minutes(CODE_LIFE_MS),
        })}
      />
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <Form
        l10n={l10n}
        errors={errors}
        action={link(signInCodePath)}
        submit={l10n.text('sign-in-code-send')}
        hidden={{ next }}
      >
        {triesLeft < TRIES_AT_MOST && <p>{l10n.text('sign-in-code-tries', { tries: triesLeft })}</p>}
        <CodeField
          l10n={l10n}
          errors={errors}
          label={l10n.text('sign-in-code')}
          hint={l10n.text('sign-in-code-hint')}
        />
      </Form>
      <p class="soft">
        {l10n.text('sign-in-code-none', { mails: MAILS_IN_SHORT, minutes: minutes(SHORT_MS) })}
      </p>
      <p class="more">
        <a href={link(signInPath, nextInQuery(next))}>{l10n.text('sign-in-code-again')}</a>
      </p>
    </>
  );
}

/** Nothing can be entered in this browser: why that may be, and the way to another code. */
export function OverView({ context: { l10n, link }, next }: Pick<CodeViewProps, 'context' | 'next'>) {
  return (
    <>
      <PageHead
        title={l10n.text('sign-in-over-title')}
        lead={l10n.text('sign-in-over-lead', { minutes: minutes(CODE_LIFE_MS), tries: TRIES_AT_MOST })}
      />
      <p class="more">
        <a href={link(signInPath, nextInQuery(next))}>{l10n.text('sign-in-code-again')}</a>
      </p>
    </>
  );
}
