// `/manage/beginners`: who is under moderation, and the decisions about them. Nobody gets the
// brand's account by mere time: it takes the days and a voucher.
import * as z from 'zod';
import { programs } from '../../../shared/platform/vocabulary/programs.ts';
import { decideBeginner } from '../../../shared/activity/beginners/decide.io.ts';
import { waitingBeginners } from '../../../shared/activity/beginners/read.io.ts';
import { manageMessages } from '../../../shared/l10n/manage.ts';
import type { PageContext } from '../../http/page-context.ts';
import { defineForm, defineView } from '../../http/page.ts';
import { actorIn } from '../actor.ts';
import { doneQuery, ManageHead } from '../manage-head.tsx';
import { path, Beginner } from './beginner-row.tsx';

export { manageMessages as messages };

async function beginnersView(
  context: PageContext,
  { done, problem }: { readonly done?: string | undefined; readonly problem?: string } = {},
) {
  const { l10n, services } = context;
  const lists = await waitingBeginners(services, await actorIn(context));
  return (
    <>
      <ManageHead
        context={context}
        title={l10n.text('manage-room-beginners')}
        lead={l10n.text('manage-beginners-lead')}
        done={done}
        problem={problem}
      />
      {lists.length === 0 && <p class="soft">{l10n.text('manage-beginners-not-yours')}</p>}
      {lists.map(({ program, beginners }) => (
        <section aria-labelledby={program}>
          <h2 id={program}>{l10n.text(`program-${program}`)}</h2>
          {beginners.length === 0 && <p class="soft">{l10n.text('manage-beginners-none')}</p>}
          <ul class="plain">
            {beginners.map((beginner) => (
              <Beginner context={context} beginner={beginner} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

const shown = async (context: PageContext, status: 400 | 409, problem: string) => ({
  is: 'shown' as const,
  status,
  title: context.l10n.text('manage-room-beginners'),
  view: await beginnersView(context, { problem }),
});

/** `/manage/beginners` with `?done=` */
export const view = defineView({
  query: { done: doneQuery },
  async respond({ context, query: { done } }) {
    return {
      is: 'page',
      title: context.l10n.text('manage-room-beginners'),
      view: await beginnersView(context, { done }),
    };
  },
});

const schema = z.object({
  id: z.string().max(60),
  program: z.enum(programs),
  version: z.coerce.number().int().min(1),
  decision: z.enum(['vouch', 'extend', 'end']),
  words: z.string().trim().max(200).optional(),
});

/** Vouches for one beginner, extends their time or ends it; 409 when it was decided meanwhile. */
export const form = defineForm({
  schema: () => schema,
  async submitted({ context, input }) {
    const outcome = await decideBeginner(context.services, {
      actor: await actorIn(context),
      ...input,
    });
    switch (outcome) {
      case 'decided':
        return { is: 'see-other', to: context.link(path, { done: input.decision }) };
      case 'forbidden':
        return { is: 'forbidden' };
      case 'unknown':
        return { is: 'not-found' };
      case 'conflict':
        return shown(context, 409, 'manage-problem-decided');
    }
  },
  refused: ({ context }) => shown(context, 400, 'form-problem'),
});
