// The review queue: what waits within the reviewer's roles, oldest first. One's own work is
// not in it; somebody else decides on that.
import { programs, type Program } from '../../../shared/platform/vocabulary/programs.ts';
import { readReviewQueue, type AwaitingReview } from '../../../shared/community/review-queue/queue.io.ts';
import { Notice } from '../../components/form.tsx';
import { PageHead } from '../../components/page-head.tsx';
import type { PageContext } from '../../http/page-context.ts';
import { managePath, reviewPath } from '../../http/paths.ts';
import { programQuery } from '../../http/program-query.ts';
import { defineView } from '../../http/page.ts';
import { doneQuery } from '../../components/done.tsx';
import { actorIn } from '../actor.ts';
import { ReviewItem } from './review-item.tsx';
import { reviewOnePath } from './review-path.ts';

export { reviewMessages as messages } from '../../../shared/l10n/review.ts';

const shown = 25;

interface QueueProps {
  readonly context: PageContext;
  readonly program: Program | undefined;
  readonly waiting: readonly AwaitingReview[];
  readonly more: boolean;
  readonly done: string | undefined;
}

function ProgramChoice({ context: { l10n, link }, program }: Pick<QueueProps, 'context' | 'program'>) {
  return (
    <nav aria-label={l10n.text('review-programs')}>
      <ul class="links">
        {[undefined, ...programs].map((each) => (
          <li>
            <a
              href={link(reviewPath, { program: each })}
              aria-current={each === program ? 'page' : undefined}
            >
              {l10n.text(each === undefined ? 'review-all' : `program-${each}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Queue({ context, program, waiting, more, done }: QueueProps) {
  const { l10n, link } = context;
  return (
    <>
      <PageHead
        kicker={<a href={link(managePath)}>{l10n.text('nav-manage')}</a>}
        title={l10n.text('review-title')}
        lead={l10n.text('review-lead')}
      />
      {done !== undefined && <Notice>{l10n.text(`review-done-${done}`)}</Notice>}
      <ProgramChoice context={context} program={program} />
      <section aria-label={l10n.text('review-title')}>
        {waiting.length === 0 && <p class="soft">{l10n.text('review-none')}</p>}
        <ul class="plain">
          {waiting.map((item) => (
            <li class="row">
              <ReviewItem context={context} item={item} />
              <a
                href={link(reviewOnePath(item.externalId))}
                aria-label={l10n.text('review-decide-on', {
                  name: l10n.isolate(item.subject?.title ?? item.displayName),
                })}
              >
                {l10n.text('review-decide')}
              </a>
            </li>
          ))}
        </ul>
        {more && <p class="soft">{l10n.text('review-more')}</p>}
      </section>
    </>
  );
}

/** `/manage/review` with `?program=`, `?done=` */
export const view = defineView({
  query: { program: programQuery, done: doneQuery('accepted', 'declined') },
  async respond({ context, query: { program, done } }) {
    const reviewer = await actorIn(context);
    const queue = await readReviewQueue(context.services, reviewer, { program, limit: shown });
    return {
      is: 'page',
      title: context.l10n.text('review-title'),
      view: <Queue context={context} program={program} done={done} {...queue} />,
    };
  },
});
