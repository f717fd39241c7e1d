// What managers see of a person, with the forms that they may send. The same view is the page
// and the answer to a form that was refused.
import { readPerson } from '../../../shared/community/members/find.io.ts';
import type { FormState } from '../../components/form.tsx';
import type { PageContext } from '../../http/page-context.ts';
import { actorIn } from '../actor.ts';
import { ManageHead } from '../manage-head.tsx';
import type { FormAnswer } from '../../http/page-answer.ts';
import { Facts, Roles, Suspension } from './person-parts.tsx';

/** What the page says beside the person: what was just done, or what was wrong with a form and what it held. */
interface PersonAnswer extends Omit<FormState, 'l10n'> {
  readonly done?: string | undefined;
  /** Message id of what could not be done. */
  readonly problem?: string | undefined;
}

/** Title and view of a person; undefined when there is nobody with the id. */
export async function personPage(context: PageContext, id: string, answer: PersonAnswer = {}) {
  const person = await readPerson(context.services, id);
  if (person === undefined) return undefined;
  const actor = await actorIn(context);
  const { l10n } = context;
  const { done, problem, ...draft } = answer;
  const name = person.displayName ?? person.handle ?? l10n.text('manage-person-unnamed');
  const parts = { context, person, actor };
  return {
    title: name,
    view: (
      <>
        <ManageHead context={context} title={<bdi>{name}</bdi>} done={done} problem={problem} />
        <Facts {...parts} />
        <Roles {...parts} draft={draft} />
        <Suspension {...parts} />
      </>
    ),
  };
}

/** The person again, with what is wrong; 404 when they are gone meanwhile. */
export async function shownAgain(
  context: PageContext,
  id: string,
  { status, ...answer }: PersonAnswer & { readonly status: 400 | 409 },
): Promise<FormAnswer> {
  const page = await personPage(context, id, answer);
  return page === undefined ? { is: 'not-found' } : { is: 'shown', status, ...page };
}
