// The opening of every room: its name under the way back to the overview, and what was just done.
import type { Child } from 'hono/jsx';
import { Notice } from '../components/form.tsx';
import { PageHead } from '../components/page-head.tsx';
import type { PageContext } from '../http/page-context.ts';
import { managePath } from '../http/paths.ts';
import { textQuery } from '../http/query.ts';

/** `?done=`: which of a room's sentences `manage-done-…` to show. */
export const doneQuery = textQuery({ least: 1, most: 40 });

interface ManageHeadProps {
  readonly context: PageContext;
  readonly title: Child;
  readonly lead?: Child;
  readonly done?: string | undefined;
  /** Message id of what could not be done. */
  readonly problem?: string | undefined;
}

/** Kicker, title, lead, and the outcome of the form before. */
export function ManageHead({ context: { l10n, link }, title, lead, done, problem }: ManageHeadProps) {
  const message = `manage-done-${done ?? ''}`;
  return (
    <>
      <PageHead kicker={<a href={link(managePath)}>{l10n.text('nav-manage')}</a>} title={title} lead={lead} />
      {done !== undefined && l10n.has(message) && <Notice>{l10n.text(message)}</Notice>}
      {problem !== undefined && (
        <p class="problem" role="alert">
          {l10n.text(problem)}
        </p>
      )}
    </>
  );
}
