// What people may call themselves and say in the sign-up and later in their settings. The
// messages are ids of sentences that every page has. Everything is cleaned before it is
// measured: a name of blanks or of marks that nobody sees is no name.
import * as z from 'zod';
import { programs } from '../../platform/vocabulary/programs.ts';
import { normaliseLocale } from '../../platform/text/locale.ts';
import { cleanText } from '../../platform/text/text.ts';

/** As many languages, and as many locales, as somebody may name. */
const LANGUAGES_AT_MOST = 20;

const line = (longest: number) =>
  z
    .string('form-required')
    .transform(cleanText)
    .pipe(z.string().min(1, 'form-required').max(longest, 'form-too-long'));

/** What a person is called on pages: 1 to 80 characters, one of them to be seen. */
export const displayNameSchema = line(80).refine((name) => /[^\s\p{DI}\u2800]/u.test(name), 'form-required');

/**
 * A handle that somebody chooses: 2 to 40 letters and digits of any script, dots, dashes and
 * underscores, at least one of them a letter or digit; lower-cased and without compatibility forms,
 * so that no two differ in case or in the width of their letters.
 */
const newHandleSchema = z
  .string('form-required')
  .transform((text) => cleanText(text.normalize('NFKC')).toLowerCase().normalize('NFC'))
  .pipe(
    z
      .string()
      .min(1, 'form-required')
      .min(2, 'form-invalid')
      .max(40, 'form-too-long')
      .regex(/^[\p{L}\p{M}\p{N}._-]*$/u, 'form-invalid')
      .regex(/[\p{L}\p{N}]/u, 'form-invalid')
      // What people are called who were erased.
      .regex(/^(?!erased-)/, 'form-invalid'),
  );

/** A few words about oneself, up to 500 characters; empty for none. */
export const wordsSchema = z
  .string()
  .default('')
  .transform(cleanText)
  .pipe(z.string().max(500, 'form-too-long'));

/** One value, several or none of a group of controls, as a list without empty ones. */
const several = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((sent) => [sent].flat().filter((text) => text.trim() !== ''));

/** Language tags from controls with one each and from lists with commas; each once, in the usual letter case. */
export const localesSchema = several.transform((sent, context) => {
  const tags: string[] = [];
  for (const text of sent.flatMap((each) => each.split(/[,;\s]+/)).filter((each) => each !== '')) {
    const tag = normaliseLocale(text);
    if (tag === undefined) {
      context.addIssue({ code: 'custom', message: 'form-invalid' });
      return z.NEVER;
    }
    if (!tags.includes(tag)) tags.push(tag);
  }
  if (tags.length <= LANGUAGES_AT_MOST) return tags;
  context.addIssue({ code: 'custom', message: 'form-too-long' });
  return z.NEVER;
});

/** Programs, at least one. */
export const programsSchema = several.pipe(z.array(z.enum(programs)).min(1, 'form-required').max(20));

/** An IANA time zone, aliases that were replaced since included; kept as it was given, in the usual letter case. */
export const timeZoneSchema = z
  .string('form-required')
  .transform((text) => text.trim())
  .pipe(z.string().min(1, 'form-required').max(64, 'form-too-long'))
  .transform((text, context) => {
    const zone = timeZoneNamed(text);
    if (zone !== undefined) return zone;
    context.addIssue({ code: 'custom', message: 'form-invalid' });
    return z.NEVER;
  });

/** The time zone of a name, or undefined where the machine knows none; offsets such as `+02:00` are no zones. */
export function timeZoneNamed(text: string): string | undefined {
  if (!/^[A-Za-z][\w+-]*(?:\/[A-Za-z][\w+-]*)*$/.test(text)) return undefined;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions();
    return timeZone.toLowerCase() === text.toLowerCase() ? timeZone : text;
  } catch {
    return undefined;
  }
}

/** A handle to offer for a display name: `maria-lopez` for "María López"; empty when nothing of it fits. */
export function suggestHandle(displayName: string): string {
  const words = cleanText(displayName)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  const joined = words.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-');
  const trimmed = joined.replace(/^[-._]+|[-._]+$/g, '').slice(0, 40);
  return newHandleSchema.safeParse(trimmed).success ? trimmed : '';
}

/** The introduction. Fields that are not named here are dropped, whatever they are called. */
export const introductionSchema = z.object({
  displayName: displayNameSchema,
  handle: newHandleSchema,
  words: wordsSchema,
  languages: localesSchema,
  timeZone: timeZoneSchema,
});
/** An introduction, cleaned and checked: `words` is empty for none, `languages` are BCP 47. */
export type Introduction = z.output<typeof introductionSchema>;
