// Finding someone by handle: a form that leads straight to the page. It does not look
// whether there is such a person; the page itself says so.
import { FindForm } from '../components/find-form.tsx';
import { PageHead } from '../components/page-head.tsx';
import { contributorPath } from '../http/paths.ts';
import { textQuery } from '../http/query.ts';
import { defineView } from '../http/page.ts';

/** `/contributors` */
export const view = defineView({
  query: { handle: textQuery({ least: 0, most: 200 }) },
  respond({ context, query }) {
    const handle = query.handle?.trim().replace(/^@/, '');
    if (handle !== undefined && handle !== '')
      return { is: 'redirect', to: context.link(contributorPath(handle)) };
    const { l10n } = context;
    return {
      is: 'page',
      title: l10n.text('find-title'),
      view: (
        <>
          <PageHead title={l10n.text('find-title')} lead={l10n.text('find-lead')} />
          <section>
            <FindForm context={context} />
          </section>
        </>
      ),
    };
  },
});
