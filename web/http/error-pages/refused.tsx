// A request that was understood and not taken: from another site, without a session, without
// the role, too large, too often. Says why and how to go on.
import { PageHead } from '../../components/page-head.tsx';
import type { PageContext } from '../page-context.ts';
import { frontPath, signInPath } from '../paths.ts';

/** The reason in words; strangers are shown the way in. */
export function RefusedView({
  context: { l10n, link, visitor },
  title,
  reason,
}: {
  readonly context: PageContext;
  readonly title: string;
  readonly reason: string;
}) {
  return (
    <>
      <PageHead title={title} lead={l10n.text(reason)} />
      <p class="more">
        {visitor === undefined ? (
          <a href={link(signInPath)}>{l10n.text('nav-sign-in')}</a>
        ) : (
          <a href={link(frontPath)}>{l10n.text('refused-front')}</a>
        )}
      </p>
    </>
  );
}
