// `/manage/people`: finding somebody, and everybody who holds a role. What is looked for goes
// by POST: an address in the page's own address would come to stand in logs and histories.
import * as z from 'zod';
import { findPerson, readPerson, readStaffMembers } from '../../../shared/community/members/find.io.ts';
import { Form, TextField, type FormState } from '../../components/form.tsx';
import { manageMessages } from '../../../shared/l10n/manage.ts';
import type { PageContext } from '../../http/page-context.ts';
import { noQuery } from '../../http/query.ts';
import { defineForm, defineView } from '../../http/page.ts';
import { ManageHead } from '../manage-head.tsx';
import { personPath } from './person-path.ts';
import { rolesInWords } from '../role-names.ts';

export { manageMessages as messages };

async function peopleView(context: PageContext, draft: Omit<FormState, 'l10n'> = {}) {
  const { l10n, link, services } = context;
  const staff = await readStaffMembers(services);
  return (
    <>
      <ManageHead
        context={context}
        title={l10n.text('manage-room-people')}
        lead={l10n.text('manage-room-people-lead')}
      />
      <section aria-labelledby="find">
        <h2 id="find">{l10n.text('manage-find')}</h2>
        <Form l10n={l10n} {...draft} action={link('/manage/people')} submit={l10n.text('manage-find-button')}>
          <TextField
            l10n={l10n}
            {...draft}
            name="who"
            label={l10n.text('manage-find-label')}
            hint={l10n.text('manage-find-hint')}
            required
            maxlength={254}
          />
        </Form>
      </section>
      <section aria-labelledby="staff">
        <h2 id="staff">{l10n.text('manage-staff')}</h2>
        {staff.length === 0 && <p class="soft">{l10n.text('manage-staff-none')}</p>}
        <ul class="plain">
          {staff.map(({ id, name, roles }) => (
            <li class="row">
              <div>
                <a href={link(personPath(id))}>
                  <bdi>{name}</bdi>
                </a>
                <small>{rolesInWords(l10n, roles)}</small>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** `/manage/people` */
export const view = defineView({
  query: noQuery,
  async respond({ context }) {
    return {
      is: 'page',
      title: context.l10n.text('manage-room-people'),
      view: await peopleView(context),
    };
  },
});

/** Leads to the page of whoever's handle or verified address `who` is; where there is nobody, the page says so with 200. */
export const form = defineForm({
  schema: () =>
    z.object({ who: z.string('form-required').trim().min(1, 'form-required').max(254, 'form-too-long') }),
  async submitted({ context, fields, input: { who } }) {
    const { services } = context;
    const id = await findPerson(services, who);
    if (id !== undefined && (await readPerson(services, id)) !== undefined)
      return { is: 'see-other', to: context.link(personPath(id)) };
    const reason = id === undefined ? 'manage-find-nobody' : 'manage-find-record';
    return {
      is: 'shown',
      status: 200,
      title: context.l10n.text('manage-room-people'),
      view: await peopleView(context, { fields, errors: { who: reason } }),
    };
  },
  async refused({ context, fields, errors }) {
    return {
      is: 'shown',
      status: 400,
      title: context.l10n.text('manage-room-people'),
      view: await peopleView(context, { fields, errors }),
    };
  },
});
