// One contribution that was logged by hand: what became of it, and correcting, withdrawing
// or putting it back. Anybody else's, and what came from elsewhere, is not found here.
import {
  correctOwn,
  findByHand,
  restoreOwn,
  withdrawOwn,
  type OwnOutcome,
} from '../../../shared/activity/by-hand/log.io.ts';
import { ownView, type OwnContribution } from '../../../shared/recognition/records/own-contributions.io.ts';
import { draftSchema } from '../../../shared/activity/by-hand/schema.ts';
import { didWords } from '../../components/own-contribution.tsx';
import { visitorIn, type PageContext } from '../../http/page-context.ts';
import { ownContributionPath } from '../../http/paths.ts';
import { defineForm, defineView, type Form as FormHandler } from '../../http/page.ts';
import { doneQuery } from '../../components/done.tsx';
import { zoneOf } from './log-fields.tsx';
import type { FormAnswer } from '../../http/page-answer.ts';
import { OneScreen } from './contribution-view.tsx';

async function find(context: PageContext, id: string | undefined): Promise<OwnContribution | undefined> {
  const found = await findByHand(context.services, visitorIn(context).account, id ?? '');
  return found === undefined ? undefined : ownView(found);
}

/** The screen's title: what was done; the title of the contribution is somebody's own text. */
function titleOf({ l10n }: PageContext, item: OwnContribution): string {
  return item.subject?.title === undefined ? didWords(l10n, item) : l10n.isolate(item.subject.title);
}

/** `/me/contributions/:id` with `?done=` */
export const view = defineView({
  query: { done: doneQuery('logged', 'corrected', 'withdrawn', 'restored') },
  async respond({ context, params, query: { done } }) {
    const item = await find(context, params['id']);
    if (item === undefined) return { is: 'not-found' };
    return {
      is: 'page',
      title: titleOf(context, item),
      view: <OneScreen context={context} item={item} done={done} />,
    };
  },
});

function answerOf(context: PageContext, result: OwnOutcome, externalId: string, done: string): FormAnswer {
  if (result.outcome === 'unknown') return { is: 'not-found' };
  // Withdrawn meanwhile in another window: the page shows that, and how to put it back.
  const to = context.link(ownContributionPath(externalId), result.outcome === 'withdrawn' ? {} : { done });
  return { is: 'see-other', to };
}

const correction = defineForm({
  schema: (context) => draftSchema({ now: context.now, timeZone: zoneOf(context) }),
  async submitted({ context, params, input }) {
    const { id: externalId = '' } = params;
    const change = { externalId, draft: input };
    const result = await correctOwn(context.services, visitorIn(context).account, change);
    return answerOf(context, result, externalId, 'corrected');
  },
  async refused({ context, params, fields, errors }) {
    const item = await find(context, params['id']);
    if (item === undefined) return { is: 'not-found' };
    return {
      is: 'shown',
      status: 400,
      title: titleOf(context, item),
      view: <OneScreen context={context} item={item} fields={fields} errors={errors} />,
    };
  },
});

/** Withdraws or puts back when `act` says `withdraw` or `restore`; anything else is a correction, with the fields of the log. */
export const form: FormHandler = {
  async submit(context, params, fields) {
    const { id: externalId = '' } = params;
    const { account } = visitorIn(context);
    switch (fields.get('act')) {
      case 'withdraw':
        return answerOf(
          context,
          await withdrawOwn(context.services, account, externalId),
          externalId,
          'withdrawn',
        );
      case 'restore':
        return answerOf(
          context,
          await restoreOwn(context.services, account, externalId),
          externalId,
          'restored',
        );
      default:
        return correction.submit(context, params, fields);
    }
  },
};
