// `/me/erased`: the last page, for whoever has just been erased and is nobody here any more.
import { PageHead } from '../../components/page-head.tsx';
import { dataMessages } from '../../../shared/l10n/data.ts';
import { frontPath } from '../../http/paths.ts';
import { noQuery } from '../../http/query.ts';
import { defineView } from '../../http/page.ts';

export { dataMessages as messages };

/** `/me/erased`, open to everybody: nobody is signed in any more. */
export const view = defineView({
  query: noQuery,
  respond: ({ context: { l10n, link } }) => ({
    is: 'page',
    title: l10n.text('data-erased-title'),
    view: (
      <>
        <PageHead title={l10n.text('data-erased-title')} lead={l10n.text('data-erased-lead')} />
        <p class="more">
          <a href={link(frontPath)}>{l10n.text('refused-front')}</a>
        </p>
      </>
    ),
  }),
});
