// A reviewer's decision as its form sends it. The messages are ids of sentences.
import * as z from 'zod';
import { cleanLines } from '../../platform/text/text.ts';

const words = z.string('form-invalid').transform(cleanLines).pipe(z.string().max(500, 'form-too-long'));

/** Whoever declines owes the author a word. */
export const verdictSchema = z
  .object({
    verdict: z.enum(['accepted', 'declined'], 'form-invalid'),
    words: words.default(''),
    // Without one nobody can have seen what they decide on: 0 stands for no version there is.
    version: z
      .string()
      .regex(/^[1-9]\d{0,8}$/)
      .transform(Number)
      .catch(0),
  })
  .superRefine((value, context) => {
    if (value.verdict === 'declined' && value.words === '') {
      context.addIssue({ code: 'custom', path: ['words'], message: 'review-words-needed' });
    }
  });
