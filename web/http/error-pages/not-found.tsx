// When there is nothing under an address: what may be the matter, and ways on.
import { FindForm } from '../../components/find-form.tsx';
import { PageHead } from '../../components/page-head.tsx';
import type { PageContext } from '../page-context.ts';
import { badgesPath, frontPath, leaderboardsPath } from '../paths.ts';

/** The view of a 404. It never says whether someone exists who is not shown. */
export function NotFoundView({ context }: { readonly context: PageContext }) {
  const { l10n, link, services } = context;
  return (
    <>
      <PageHead title={l10n.text('not-found-title')} lead={l10n.text('not-found-lead')} />
      <section>
        <p>{l10n.text('not-found-person')}</p>
        <FindForm context={context} />
        <p>{l10n.text('not-found-elsewhere')}</p>
        <ul class="links">
          <li>
            <a href={link(frontPath)}>
              <bdi>{services.config.communityName}</bdi>
            </a>
          </li>
          <li>
            <a href={link(leaderboardsPath)}>{l10n.text('nav-leaderboards')}</a>
          </li>
          <li>
            <a href={link(badgesPath)}>{l10n.text('nav-badges')}</a>
          </li>
        </ul>
      </section>
    </>
  );
}
