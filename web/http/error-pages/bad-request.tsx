// When the query of an address is not what its page takes: a way back to the page itself.
import { PageHead } from '../../components/page-head.tsx';
import type { PageContext } from '../page-context.ts';

interface BadRequestProps {
  readonly context: PageContext;
  /** Message id of what is wrong. */
  readonly reason: string;
  /** The address without its query. */
  readonly path: string;
}

/** The view of a 400. */
export function BadRequestView({ context: { l10n, link }, reason, path }: BadRequestProps) {
  return (
    <>
      <PageHead title={l10n.text('bad-request-title')} lead={l10n.text(reason)} />
      <p class="more">
        <a href={link(path)}>{l10n.text('bad-request-again')}</a>
      </p>
    </>
  );
}
