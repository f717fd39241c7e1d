// `/manage/claims`: who says that a record is theirs, the longest waiting first.
import { openClaims } from '../../../shared/membership/claims/claim.io.ts';
import { readNames } from '../../../shared/membership/claims/names.io.ts';
import { Notice } from '../../components/form.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Ago } from '../../components/when.tsx';
import { dataMessages } from '../../../shared/l10n/data.ts';
import { contributorPath, manageClaimsPath, managePath } from '../../http/paths.ts';
import { defineView } from '../../http/page.ts';

export { dataMessages as messages };

/** `/manage/claims` with `?done=` */
export const view = defineView({
  query: { done: (text) => (text === 'approved' || text === 'declined' ? text : undefined) },
  async respond({ context, query: { done } }) {
    const { l10n, link, services } = context;
    const claims = await openClaims(services);
    const names = await readNames(
      services,
      claims.map(({ by }) => by),
    );
    const title = l10n.text('data-manage-title');
    return {
      is: 'page',
      title,
      view: (
        <>
          <PageHead
            kicker={<a href={link(managePath)}>{l10n.text('nav-manage')}</a>}
            title={title}
            lead={l10n.text('data-manage-lead')}
          />
          {done !== undefined && <Notice>{l10n.text(`data-done-${done}`)}</Notice>}
          {claims.length === 0 && <p class="soft">{l10n.text('data-manage-none')}</p>}
          <ul class="plain">
            {claims.map(({ record, by, handle, words, askedAt }) => (
              <li class="row">
                <div>
                  <a href={link(contributorPath(handle))}>
                    <bdi>{handle}</bdi>
                  </a>{' '}
                  · {l10n.text('data-manage-by', { name: l10n.isolate(names.get(by) ?? by) })} ·{' '}
                  <Ago context={context} instant={askedAt} />
                  <p dir="auto">
                    <q>{words}</q>
                  </p>
                </div>
                <a href={link(`${manageClaimsPath}/${record}/${by}`)}>{l10n.text('data-manage-decide')}</a>
              </li>
            ))}
          </ul>
        </>
      ),
    };
  },
});
