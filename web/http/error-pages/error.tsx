// When we failed: that nothing is lost, and what to say to whoever runs the site. It says
// nothing of the error itself.
import { Rich } from '../../components/rich.tsx';
import { PageHead } from '../../components/page-head.tsx';
import type { PageContext } from '../page-context.ts';

/** The view of a 500; `request` is the id under which the log speaks of it. */
export function ErrorView({
  context,
  path,
  request,
}: {
  readonly context: PageContext;
  readonly path: string;
  readonly request: string | undefined;
}) {
  const { l10n, link, now } = context;
  const instant = new Date(now).toISOString();
  return (
    <>
      <PageHead title={l10n.text('error-title')} lead={l10n.text('error-lead')} />
      <p>
        <Rich
          l10n={l10n}
          id="error-reference"
          parts={{
            instant: (
              <time datetime={instant} dir="ltr">
                {instant}
              </time>
            ),
          }}
        />
      </p>
      {request !== undefined && (
        <p>
          <Rich l10n={l10n} id="error-request" parts={{ request: <code dir="ltr">{request}</code> }} />
        </p>
      )}
      <p class="more">
        <a href={link(path)}>{l10n.text('error-again')}</a>
      </p>
    </>
  );
}
