// `/manage/people/:id`: a person.
import { manageMessages } from '../../../shared/l10n/manage.ts';
import { defineView } from '../../http/page.ts';
import { doneQuery } from '../manage-head.tsx';
import { personPage } from './person-view.tsx';

export { manageMessages as messages };

/** `/manage/people/:id` with `?done=` */
export const view = defineView({
  query: { done: doneQuery },
  async respond({ context, params: { id = '' }, query: { done } }) {
    const page = await personPage(context, id, { done });
    return page === undefined ? { is: 'not-found' } : { is: 'page', ...page };
  },
});
