// A role as the buttons that take one send it.
import * as z from 'zod';
import { roleOfWord } from '../../../shared/identity/access/role-words.ts';

/** `{ role }` as a word, such as `moderator:forum`; gives the role, and refuses what is none. */
export const roleWordSchema = z.object({
  role: z
    .string('form-required')
    .max(60, 'form-invalid')
    .transform((word, context) => {
      const role = roleOfWord(word);
      if (role !== undefined) return role;
      context.addIssue({ code: 'custom', message: 'form-invalid' });
      return z.NEVER;
    }),
});
