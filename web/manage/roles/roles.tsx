// `/manage/roles`: one's own roles, to look at and to give up.
import { roleOfWord, wordsOfRole } from '../../../shared/identity/access/role-words.ts';
import { takeRole } from '../../../shared/identity/staff/change.io.ts';
import { Form } from '../../components/form.tsx';
import { manageMessages } from '../../../shared/l10n/manage.ts';
import { visitorIn, type PageContext } from '../../http/page-context.ts';
import { defineForm, defineView } from '../../http/page.ts';
import { doneQuery, ManageHead } from '../manage-head.tsx';
import { roleInWords } from '../role-names.ts';
import { roleWordSchema } from './role-word-schema.ts';
import { staffAnswer } from './staff-answer.ts';

export { manageMessages as messages };

async function rolesView(
  context: PageContext,
  { done, problem }: { readonly done?: string | undefined; readonly problem?: string } = {},
) {
  const { l10n, link } = context;
  const words = (await context.roles()).flatMap(wordsOfRole);
  return (
    <>
      <ManageHead
        context={context}
        title={l10n.text('manage-room-roles')}
        lead={l10n.text('manage-room-roles-lead')}
        done={done}
        problem={problem}
      />
      {words.map((word) => {
        const role = roleOfWord(word);
        if (role === undefined) return null;
        return (
          <section aria-label={roleInWords(l10n, role)}>
            <h2>{roleInWords(l10n, role)}</h2>
            <p>{l10n.text(`manage-role-${role.role}-lead`)}</p>
            <Form
              l10n={l10n}
              action={link('/manage/roles')}
              submit={l10n.text('manage-give-up', { role: roleInWords(l10n, role) })}
              hidden={{ role: word }}
              grave
            />
          </section>
        );
      })}
    </>
  );
}

const shown = async (context: PageContext, status: 400 | 409, problem: string) => ({
  is: 'shown' as const,
  status,
  title: context.l10n.text('manage-room-roles'),
  view: await rolesView(context, { problem }),
});

/** `/manage/roles` with `?done=` */
export const view = defineView({
  query: { done: doneQuery },
  async respond({ context, query: { done } }) {
    return {
      is: 'page',
      title: context.l10n.text('manage-room-roles'),
      view: await rolesView(context, { done }),
    };
  },
});

/** Gives up one of the visitor's own roles; after the last one they are led to `/me`. 409 for the last admin. */
export const form = defineForm({
  schema: () => roleWordSchema,
  async submitted({ context, input: { role } }) {
    const { id } = visitorIn(context).account;
    const outcome = await takeRole(context.services, { by: id, id, role });
    // Whoever gave up their last role has no business in here any more.
    const left = (await context.roles()).flatMap(wordsOfRole).length <= 1;
    const to = left ? context.link('/me') : context.link('/manage/roles', { done: 'given-up' });
    return staffAnswer(outcome, to) ?? shown(context, 409, 'manage-problem-last-admin');
  },
  refused: ({ context }) => shown(context, 400, 'form-invalid'),
});
