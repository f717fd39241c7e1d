// The query parameters that pages share. What a page does not name is ignored, as links
// from elsewhere carry all sorts of tails; what it names must be right, or the answer is 400.
import * as z from 'zod';
import { normaliseLocale } from '../shared/contributions/locale.ts';

/** 1 to 100; without one, `initially`. */
export function limitQuery(initially: number) {
  return z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.number().min(1).max(100))
    .default(initially);
}

/** Opaque; whether it is one of ours is for the read side to say. */
export const cursorQuery = z.string().min(1).max(2000).optional();

/** A calendar year that a contribution may lie in. */
export const yearQuery = z
  .string()
  .regex(/^\d{4}$/)
  .transform(Number)
  .pipe(z.number().min(1995))
  .optional();

/** A badge's window: `once`, `2024`, `2024-Q3`, `2024-05`; an empty one is none. */
export const windowQuery = z
  .union([z.literal(''), z.string().regex(/^(?:once|\d{4}(?:-(?:Q[1-4]|0[1-9]|1[0-2]))?)$/)])
  .transform((text) => (text === '' ? undefined : text))
  .optional();

/** A language tag in its usual letter case; an empty one, as forms send it, is none. */
export const localeQuery = z
  .string()
  .transform((text, context) => {
    if (text === '') return undefined;
    const locale = normaliseLocale(text);
    if (locale !== undefined) return locale;
    context.addIssue({ code: 'custom', message: 'must be a language tag' });
    return z.NEVER;
  })
  .optional();

export const noQuery = z.object({});
