// Somebody under moderation, with the decisions that may be made about them.
import type { WaitingBeginner } from '../../../shared/activity/beginners/read.io.ts';
import { dayOf } from '../../../shared/platform/time/day.ts';
import { Person } from '../../components/person.tsx';
import { DateOf } from '../../components/when.tsx';
import { Rich } from '../../components/rich.tsx';
import type { PageContext } from '../../http/page-context.ts';

/** The address of the beginners' room. */
export const path = '/manage/beginners';

/** A row of the list. */
export function Beginner({
  context,
  beginner,
}: {
  readonly context: PageContext;
  readonly beginner: WaitingBeginner;
}) {
  const { l10n, link } = context;
  const { id, program, version, handle, displayName, from, until, extended, isDue } = beginner;
  const name = displayName ?? handle ?? l10n.text('manage-person-unnamed');
  const days = {
    from: <DateOf context={context} day={dayOf(from)} short />,
    until: <DateOf context={context} day={dayOf(until)} short />,
  };
  const field = `words-${id}`;
  return (
    <li class="row">
      <div>
        {handle === undefined ? <bdi>{name}</bdi> : <Person link={link} handle={handle} displayName={name} />}
        <small>
          <Rich
            l10n={l10n}
            id={isDue ? 'manage-beginner-due' : 'manage-beginner-days'}
            args={{ extended }}
            parts={days}
          />
        </small>
        <form
          method="post"
          action={link(path)}
          aria-label={l10n.text('manage-beginner-decide', { name: l10n.isolate(handle ?? name) })}
        >
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="program" value={program} />
          <input type="hidden" name="version" value={String(version)} />
          <div class="field">
            <label for={field}>{l10n.text('manage-beginner-words')}</label>
            <input id={field} name="words" maxlength={200} dir="auto" autocomplete="off" />
          </div>
          <button name="decision" value="vouch">
            {l10n.text('manage-beginner-vouch')}
          </button>
          <button name="decision" value="extend" class="quiet">
            {l10n.text('manage-beginner-extend')}
          </button>
          <button name="decision" value="end" class="quiet">
            {l10n.text('manage-beginner-end')}
          </button>
        </form>
      </div>
    </li>
  );
}
