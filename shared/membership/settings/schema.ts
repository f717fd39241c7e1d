// One's own settings as their forms send them. What people say about themselves is checked
// as in the sign-up. The messages are ids of sentences.
import * as z from 'zod';
import { editions, mailKinds } from '../../identity/accounts/account.ts';
import { programs } from '../../platform/vocabulary/programs.ts';
import { displayNameSchema, localesSchema, timeZoneSchema, wordsSchema } from '../sign-up/schema.ts';
import { dayOf, parseDay } from '../../platform/time/day.ts';
import { AWAY_DAYS_AT_MOST } from './away.ts';
import { visibilities } from '../../identity/profiles/profile.ts';

/** What one says about oneself. `words` comes out empty for none. */
export const aboutSchema = z.object({
  displayName: displayNameSchema,
  words: wordsSchema,
  languages: localesSchema,
});

/** `tags` are the languages that pages speak; an empty one is the browser's. */
export function placeSchema(tags: readonly string[]) {
  return z.object({
    timeZone: timeZoneSchema,
    language: z
      .string('form-invalid')
      .default('')
      .refine((tag) => tag === '' || tags.includes(tag), 'form-invalid')
      .transform((tag) => (tag === '' ? undefined : tag)),
  });
}

/** Several check boxes of one name; none sends nothing. */
function boxes<const Value extends string>(values: readonly Value[]) {
  return z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((sent) => [sent].flat())
    .pipe(z.array(z.enum(values, 'form-invalid')).max(values.length, 'form-invalid'));
}

/** Leaving every program is allowed later on; the sign-up asks for one. */
export const workSchema = z.object({ programs: boxes(programs), locales: localesSchema });

/** Who sees one's page; `listed` is a check box, and without it one is out of public recognition. */
export const visibilitySchema = z.object({
  visibility: z.enum(visibilities, 'form-invalid'),
  listed: z.literal('yes', 'form-invalid').optional(),
});

/** The kinds of mail and the editions that are ticked. The account keeps the kinds that are not: those are refused. */
export const mailsSchema = z.object({ mails: boxes(mailKinds), editions: boxes(editions) });

const date = z.string('form-required').transform((text, context) => {
  const day = parseDay(text.trim());
  if (day !== undefined) return day;
  context.addIssue({ code: 'custom', message: 'own-date-wrong' });
  return z.NEVER;
});

/** Days away, both included: not over already, the last not before the first, within a year. */
export function awaySchema(now: number) {
  return z.object({ from: date, to: date }).superRefine(({ from, to }, context) => {
    const refuse = (message: string) => {
      context.addIssue({ code: 'custom', path: ['to'], message });
    };
    if (to < from) refuse('own-away-order');
    // Somebody may be a day behind UTC.
    else if (to < dayOf(now) - 1) refuse('own-away-over');
    else if (to - from >= AWAY_DAYS_AT_MOST || from > dayOf(now) + 2 * AWAY_DAYS_AT_MOST)
      refuse('own-away-long');
  });
}

/** Days away to take out: whatever is on the list. */
export const awayGoneSchema = z.object({ from: date, to: date });
