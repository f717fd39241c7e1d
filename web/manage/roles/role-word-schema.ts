// A role as the buttons that take one send it.
import * as z from 'zod';
import { roleOfWord } from '../../../shared/identity/access/role-words.ts';

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
