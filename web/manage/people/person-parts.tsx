// What managers see of a person and may do: facts, roles, suspension.
import {
  may,
  maySuspend,
  permissionToGive,
  roleNames,
  type Actor,
} from '../../../shared/identity/access/roles.ts';
import { roleOfWord, wordsOfRole } from '../../../shared/identity/access/role-words.ts';
import { programs } from '../../../shared/platform/vocabulary/programs.ts';
import type { PersonView } from '../../../shared/community/members/find.io.ts';
import { suspensionReasons } from '../../../shared/community/members/suspend.io.ts';
import { dayOf } from '../../../shared/platform/time/day.ts';
import { Form, Select, TextField, type FormState } from '../../components/form.tsx';
import { Ago, DateOf } from '../../components/when.tsx';
import type { PageContext } from '../../http/page-context.ts';
import { contributorPath } from '../../http/paths.ts';
import { personPath } from './person-path.ts';
import { roleInWords, rolesInWords } from '../role-names.ts';

interface PartProps {
  readonly context: PageContext;
  readonly person: PersonView;
  readonly actor: Actor;
}

/** Who somebody is, and how far they have come. */
export function Facts({ context, person }: PartProps) {
  const { l10n, link } = context;
  const { handle, email, since, lastVisitAt, nextStep } = person;
  const state = person.bot ? 'bot' : person.state;
  const rows = [
    ['state', l10n.text(`manage-state-${state}`)],
    ['handle', handle && <a href={link(contributorPath(handle))}>{<bdi>{handle}</bdi>}</a>],
    ['email', email && <bdi>{email}</bdi>],
    ['step', nextStep && l10n.text(`manage-step-${nextStep}`)],
    ['since', since !== undefined && <DateOf context={context} day={dayOf(since)} />],
    ['visit', lastVisitAt !== undefined && <Ago context={context} instant={lastVisitAt} />],
    ['sessions', person.state === 'record' ? undefined : l10n.number(person.sessions)],
    [
      'programs',
      person.programs.length > 0 && l10n.list(person.programs.map((each) => l10n.text(`program-${each}`))),
    ],
    [
      'locales',
      person.locales.length > 0 && l10n.list(person.locales.map((each) => l10n.languageName(each))),
    ],
  ] as const;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{l10n.text('manage-person-facts')}</h2>
      <table>
        <tbody>
          {rows.map(
            ([row, value]) =>
              Boolean(value) && (
                <tr>
                  <th scope="row">{l10n.text(`manage-person-${row}`)}</th>
                  <td>{value}</td>
                </tr>
              ),
          )}
        </tbody>
      </table>
    </section>
  );
}

/** The roles somebody has, to take, and those to give. */
export function Roles({
  context,
  person,
  actor,
  draft,
}: PartProps & { readonly draft: Omit<FormState, 'l10n'> }) {
  const { l10n, link } = context;
  const mayTake = (word: string) => {
    const role = roleOfWord(word);
    return (
      role !== undefined &&
      (person.id === actor.id || may(actor, permissionToGive[role.role], { owner: person.id }))
    );
  };
  const offered = roleNames.filter((role) => may(actor, permissionToGive[role], { owner: person.id }));
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">{l10n.text('manage-person-roles')}</h2>
      {person.roles.length === 0 && <p class="soft">{rolesInWords(l10n, [])}</p>}
      <ul class="plain">
        {person.roles.flatMap(wordsOfRole).map((word) => (
          <li class="row">
            <div>{nameOfWord(context, word)}</div>
            {mayTake(word) && (
              <form method="post" action={link(personPath(person.id, 'take'))}>
                <input type="hidden" name="role" value={word} />
                <button
                  class="quiet"
                  aria-label={`${l10n.text('manage-take')}: ${nameOfWord(context, word)}`}
                >
                  {l10n.text('manage-take')}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {offered.length > 0 && person.state === 'active' && person.handle !== undefined && (
        <Form
          l10n={l10n}
          {...draft}
          action={link(personPath(person.id, 'give'))}
          submit={l10n.text('manage-give')}
          name={l10n.text('manage-give')}
        >
          <Select
            l10n={l10n}
            {...draft}
            name="role"
            label={l10n.text('manage-give-role')}
            required
            options={offered.flatMap((role) => optionsOf(context, role))}
          />
          <TextField
            l10n={l10n}
            {...draft}
            name="locale"
            label={l10n.text('manage-give-locale')}
            hint={l10n.text('manage-give-locale-hint')}
            maxlength={35}
            dir="ltr"
          />
        </Form>
      )}
    </section>
  );
}

/** What the role's select offers; a leader's locale is asked for in a field of its own. */
function optionsOf(context: PageContext, role: (typeof roleNames)[number]) {
  const words = role === 'moderator' ? programs.map((program) => `moderator:${program}`) : [role];
  return words.map((value) => ({ value, label: nameOfWord(context, value) }));
}

function nameOfWord({ l10n }: PageContext, word: string): string {
  const role = roleOfWord(word);
  return role === undefined ? l10n.text(`manage-role-${word}`) : roleInWords(l10n, role);
}

/** Suspending somebody or letting them back in; nothing for who may not. */
export function Suspension({ context, person, actor }: PartProps) {
  const { l10n, link } = context;
  if (!maySuspend(actor, person)) return null;
  if (person.state === 'suspended') {
    return (
      <section aria-labelledby="suspension">
        <h2 id="suspension">{l10n.text('manage-restore-title')}</h2>
        <p>{l10n.text('manage-restore-lead')}</p>
        <Form
          l10n={l10n}
          action={link(personPath(person.id, 'restore'))}
          submit={l10n.text('manage-restore')}
        />
      </section>
    );
  }
  if (person.state !== 'active') return null;
  return (
    <section aria-labelledby="suspension">
      <h2 id="suspension">{l10n.text('manage-suspend-title')}</h2>
      <p>{l10n.text('manage-suspend-lead')}</p>
      <Form
        l10n={l10n}
        action={link(personPath(person.id, 'suspend'))}
        submit={l10n.text('manage-suspend')}
        grave
      >
        <Select
          l10n={l10n}
          name="reason"
          label={l10n.text('manage-suspend-reason')}
          required
          options={suspensionReasons.map((value) => ({ value, label: l10n.text(`manage-reason-${value}`) }))}
        />
      </Form>
    </section>
  );
}
