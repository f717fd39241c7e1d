// Gives a role. What may be given is decided with the list of roles itself, not here.
import * as z from 'zod';
import { roleOfWord } from '../../../shared/identity/access/role-words.ts';
import { giveRole } from '../../../shared/identity/staff/change.io.ts';
import { manageMessages } from '../../../shared/l10n/manage.ts';
import { visitorIn } from '../../http/page-context.ts';
import { defineForm } from '../../http/page.ts';
import { personPath } from './person-path.ts';
import { shownAgain } from './person-view.tsx';
import { staffAnswer } from '../roles/staff-answer.ts';

export { manageMessages as messages };

const schema = z
  .object({ role: z.string('form-required').max(60, 'form-invalid'), locale: z.string().max(60).default('') })
  .transform(({ role, locale }, context) => {
    const needsLocale = role === 'localization-leader';
    const given = roleOfWord(needsLocale ? `${role}:${locale}` : role);
    if (given !== undefined) return given;
    const path = needsLocale ? 'locale' : 'role';
    const message = needsLocale && locale.trim() === '' ? 'form-required' : 'form-invalid';
    context.addIssue({ code: 'custom', path: [path], message });
    return z.NEVER;
  });

export const form = defineForm({
  schema: () => schema,
  async submitted({ context, params: { id = '' }, input: role }) {
    const by = visitorIn(context).account.id;
    const outcome = await giveRole(context.services, { by, id, role });
    return (
      staffAnswer(outcome, context.link(personPath(id), { done: 'given' })) ??
      shownAgain(context, id, 409, { problem: 'manage-problem-not-active' })
    );
  },
  refused: ({ context, params: { id = '' }, fields, errors }) =>
    shownAgain(context, id, 400, { fields, errors }),
});
