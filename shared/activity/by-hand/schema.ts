// What somebody logs by hand, as a form sends it. The messages are ids of sentences, and
// `now` and the person's own time zone decide which day is still ahead.
import * as z from 'zod';
import { dayIn } from '../../platform/time/zone.ts';
import { parseDay, type Day } from '../../platform/time/day.ts';
import { kinds, type Kind } from '../../platform/vocabulary/programs.ts';
import { normaliseLocale } from '../../platform/text/locale.ts';
import { cleanText, isWebUrl } from '../../platform/text/text.ts';

/** How far ahead of us the person's own clock may be. */
const FUTURE_TOLERANCE_MS = 5 * 60_000;
/** The earliest day of the contract. */
const EARLIEST: Day = parseDay('1995-01-01') ?? 0;

/** What a token made at rendering looks like. */
export const onceShape = /^[a-z0-9]{8,64}$/;

/** A contribution as its author describes it. */
export interface LoggedWork {
  readonly kind: Kind;
  readonly url: string;
  readonly title?: string;
  /** The day on the person's own wall. */
  readonly day: Day;
  readonly locale?: string;
}

const url = z
  .string('form-required')
  .trim()
  .min(1, 'form-required')
  .max(1000, 'form-too-long')
  .refine(isWebUrl, { error: 'own-log-link-wrong', abort: true })
  // As browsers read it, so that one place is written in one way.
  .transform((text) => new URL(text).href)
  .pipe(z.string().max(1000, 'form-too-long'));

/** The fields of a logged contribution; empty optional ones are left out. */
export function draftSchema({ now, timeZone }: { readonly now: number; readonly timeZone: string }) {
  const latest = dayIn(timeZone, now + FUTURE_TOLERANCE_MS);
  const date = z.string('form-required').transform((text, context): Day => {
    const day = parseDay(text.trim());
    const wrong =
      day === undefined
        ? 'own-date-wrong'
        : day > latest
          ? 'own-log-date-future'
          : day < EARLIEST
            ? 'own-log-date-early'
            : undefined;
    if (wrong === undefined) return day ?? 0;
    context.addIssue({ code: 'custom', message: wrong });
    return z.NEVER;
  });
  return z
    .object({
      kind: z.enum(kinds, 'own-log-kind-wrong'),
      link: url,
      title: z
        .string('form-invalid')
        .transform(cleanText)
        .pipe(z.string().max(200, 'form-too-long'))
        .default(''),
      date,
      locale: z
        .string('own-locale-wrong')
        .transform((text, context) => {
          if (text.trim() === '') return undefined;
          const locale = normaliseLocale(text);
          if (locale === undefined) context.addIssue({ code: 'custom', message: 'own-locale-wrong' });
          return locale;
        })
        .optional(),
    })
    .transform(({ kind, link, title, date: day, locale }): LoggedWork => ({
      kind,
      url: link,
      day,
      ...(title === '' ? {} : { title }),
      ...(locale === undefined ? {} : { locale }),
    }));
}

/** What the form of a new one sends beside the draft. */
export const onceSchema = z.object({
  /** Made when the form was drawn. */
  once: z.string('form-invalid').regex(onceShape, 'form-invalid').optional(),
  /** The person was told that this link is there already. */
  again: z.literal('yes', 'form-invalid').optional(),
});
