// Gives and takes the roles of a person. Who may give and take what is decided with the list of
// roles itself, not here.
import * as z from 'zod';
import { roleOfWord } from '../../../shared/identity/access/role-words.ts';
import type { Role } from '../../../shared/identity/access/roles.ts';
import { giveRole, takeRole } from '../../../shared/identity/staff/change.io.ts';
import { manageMessages } from '../../../shared/l10n/manage.ts';
import { visitorIn } from '../../http/page-context.ts';
import { defineForm, type PageModule } from '../../http/page.ts';
import { personPath } from './person-path.ts';
import { shownAgain } from './person-view.tsx';
import { roleWordSchema } from '../roles/role-word-schema.ts';
import { staffAnswer } from '../roles/staff-answer.ts';

const giveSchema = z
  .object({ role: z.string('form-required').max(60, 'form-invalid'), locale: z.string().max(60).default('') })
  .transform(({ role, locale }, context) => {
    const needsLocale = role === 'localization-leader';
    const given = roleOfWord(needsLocale ? `${role}:${locale}` : role);
    if (given !== undefined) return { role: given };
    const path = needsLocale ? 'locale' : 'role';
    const message = needsLocale && locale.trim() === '' ? 'form-required' : 'form-invalid';
    context.addIssue({ code: 'custom', path: [path], message });
    return z.NEVER;
  });

interface RoleForm {
  readonly schema: z.ZodType<{ readonly role: Role }>;
  readonly change: typeof giveRole;
  /** Which of the sentences `manage-done-…` says what was done. */
  readonly done: 'given' | 'taken';
  /** Message id of why it may not be. */
  readonly problem: string;
}

function roleForm({ schema, change, done, problem }: RoleForm): PageModule {
  return {
    messages: manageMessages,
    form: defineForm({
      schema: () => schema,
      async submitted({ context, params: { id = '' }, input: { role } }) {
        const outcome = await change(context.services, { by: visitorIn(context).account.id, id, role });
        return (
          staffAnswer(outcome, context.link(personPath(id), { done })) ??
          shownAgain(context, id, { status: 409, problem })
        );
      },
      refused: ({ context, params: { id = '' }, fields, errors }) =>
        shownAgain(context, id, { status: 400, fields, errors }),
    }),
  };
}

/** `/manage/people/:id/give` */
export const give = roleForm({
  schema: giveSchema,
  change: giveRole,
  done: 'given',
  problem: 'manage-problem-not-active',
});

/** `/manage/people/:id/take` */
export const take = roleForm({
  schema: roleWordSchema,
  change: takeRole,
  done: 'taken',
  problem: 'manage-problem-last-admin',
});
