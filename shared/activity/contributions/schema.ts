// What the edge takes in as a contribution. Strict where a mistake would lose
// something, silent about nothing: an unknown field is refused with its name.
import * as z from 'zod';
import { kinds, programOf, programs } from '../../platform/vocabulary/programs.ts';
import { parseInstant } from '../../platform/time/instant.ts';
import { normaliseLocale } from '../../platform/text/locale.ts';
import { cleanText, isWebUrl } from '../../platform/text/text.ts';

/** How a contribution may stand. `pending` waits for a decision; only `accepted` counts. */
export const statuses = ['pending', 'accepted', 'declined', 'withdrawn'] as const;
export type Status = (typeof statuses)[number];

/** The earliest day a contribution may carry: the contract refuses dates before 1995. */
const EARLIEST_MS = Date.UTC(1995, 0, 1);
/** How far ahead of us a source's clock may be. */
const FUTURE_TOLERANCE_MS = 5 * 60_000;

const name = (longest: number) =>
  z.string().transform(cleanText).pipe(z.string().min(1, 'must not be empty').max(longest));

/** Where a contribution was recorded first, such as `kitsune`; part of its identity. */
export const sourceSchema = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/,
    'must be 1 to 40 letters of A to Z, digits, dots, dashes, underscores',
  );

/** The source's own id; any printable text, so `a#b` and `../x` are just ids. */
export const externalIdSchema = z
  .string()
  .min(1)
  .refine((text) => new TextEncoder().encode(text).length <= 256, 'must be at most 256 bytes')
  // eslint-disable-next-line no-control-regex -- control characters are what is refused
  .regex(/^[^\u0000-\u001f\u007f]+$/, 'must not hold control characters');

/** A handle: what a person is called in addresses and lists. */
export const handleSchema = name(80).refine(
  (text) => text !== '.' && text !== '..',
  'must not be a dot path',
);

// Aborts, so that what is no instant is not also called one of the future.
const occurredAtSchema = z
  .string()
  .refine((text) => parseInstant(text) !== undefined, {
    abort: true,
    error: 'must be an ISO 8601 instant with an offset',
  })
  .meta({ format: 'date-time' });

const subjectSchema = z.strictObject({
  title: name(200).optional(),
  url: z.string().max(1000).refine(isWebUrl, 'must be an https address').optional(),
});

const details = {
  locale: z
    .string()
    .transform((text, context) => {
      const locale = normaliseLocale(text);
      if (locale !== undefined) return locale;
      context.addIssue({ code: 'custom', message: 'must be a BCP 47 language tag' });
      return z.NEVER;
    })
    .optional(),
  product: name(60)
    .refine((text) => !text.includes('|'), 'must not hold |')
    .optional(),
  subject: subjectSchema.optional(),
  thread: externalIdSchema.optional(),
  words: z.int().min(0).max(10_000_000).optional(),
  ownThread: z.boolean().optional(),
};

const fields = z.strictObject({
  source: sourceSchema,
  externalId: externalIdSchema,
  contributor: handleSchema,
  program: z.enum(programs).optional(),
  kind: z.enum(kinds),
  occurredAt: occurredAtSchema,
  status: z.enum(statuses).default('accepted'),
  ...details,
});

/**
 * One contribution as the API takes it, checked against `now` (milliseconds).
 * `program` may be left out, as the kind decides it, but must agree when given.
 */
export function contributionSchema(now: number) {
  return fields.superRefine((value, context) => {
    checkInstant(value.occurredAt, now, context);
    if (value.program !== undefined && value.program !== programOf(value.kind)) {
      context.addIssue({ code: 'custom', path: ['kind'], message: `is not a kind of ${value.program}` });
    }
  });
}

/** A contribution before it is recorded, as `contributionSchema` lets it through. */
export type NewContribution = z.infer<typeof fields>;

const changes = z.strictObject({
  contributor: handleSchema.optional(),
  occurredAt: occurredAtSchema.optional(),
  kind: z.enum(kinds).optional(),
  status: z.enum(statuses).optional(),
  ...details,
});

/** A correction: only what is named changes. */
export function correctionSchema(now: number) {
  return changes.superRefine((value, context) => {
    if (value.occurredAt !== undefined) checkInstant(value.occurredAt, now, context);
  });
}

/** What shall change in a contribution, as `correctionSchema` lets it through. */
export type Correction = z.infer<typeof changes>;

function checkInstant(text: string, now: number, context: z.RefinementCtx): void {
  const instant = parseInstant(text);
  const refuse = (message: string) => {
    context.addIssue({ code: 'custom', path: ['occurredAt'], message });
  };
  if (instant === undefined) return;
  if (instant > now + FUTURE_TOLERANCE_MS) refuse('lies in the future');
  else if (instant < EARLIEST_MS) refuse('lies before 1995');
}
