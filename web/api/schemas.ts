// The shapes of what the API answers, for the document and for the tests that hold
// answers against it. Dates are `2024-12-31`, instants ISO 8601.
import * as z from 'zod';
import { scopes } from '../../shared/identity/api-keys/schema.ts';
import { kinds, kindsOf, programs, type Program } from '../../shared/platform/vocabulary/programs.ts';
import { statuses } from '../../shared/activity/contributions/schema.ts';
import { titleNames } from '../../shared/recognition/titles/rules.ts';
import { fieldErrorSchema } from './problem.ts';

const date = z.iso.date();
const instant = z.iso.datetime({ offset: true });
const count = z.int().min(0);
const cursor = z.string().nullable().describe('Asks for what follows; null at the end');
const windowLabel = z.string().nullable().describe('2024, 2024-Q3 or 2024-05; null for a badge given once');

const work = {
  source: z.string(),
  externalId: z.string(),
  program: z.enum(programs),
  kind: z.enum(kinds),
  occurredAt: instant.describe('As the source wrote it'),
  status: z.enum(statuses),
  counts: z.boolean().describe('Accepted, and not in the author’s own thread'),
  locale: z.string().optional(),
  product: z.string().optional(),
  subject: z.strictObject({ title: z.string().optional(), url: z.string().optional() }).optional(),
  words: count.optional(),
};

/** One contribution as its source gets it back, whether recorded, corrected or looked up (`receiptOf`). */
export const receiptSchema = z.strictObject({
  ...work,
  contributor: z.string().describe('The handle under which it was recorded'),
  ownThread: z.boolean(),
  thread: z.string().optional(),
  recordedAt: instant,
});

/** One result for each line: 201 recorded, 200 known, 400 with `errors`, 503 not recorded, send it again. */
export const batchAnswerSchema = z.strictObject({
  results: z.array(
    z.strictObject({
      index: count,
      status: z.union([z.literal(201), z.literal(200), z.literal(400), z.literal(503)]),
      errors: z.array(fieldErrorSchema).optional(),
    }),
  ),
});

/** A piece of somebody's list, newest first; less of each than its source gets in a receipt. */
export const contributionsSchema = z.strictObject({ contributions: z.array(z.strictObject(work)), cursor });

const totalsOf = (program: Program) =>
  z.strictObject({
    total: count.describe('What the leaderboard counts'),
    ...Object.fromEntries(kindsOf(program).map((kind) => [kind, count.optional()])),
  });
const totals = z.strictObject(
  Object.fromEntries(programs.map((program) => [program, totalsOf(program).optional()])),
);

const stint = {
  program: z.enum(programs),
  title: z.enum(Object.values(titleNames)),
  since: date,
};

/** A person as everyone may see them (`contributorBody`). */
export const contributorSchema = z.strictObject({
  handle: z.string(),
  displayName: z.string(),
  claimed: z.boolean(),
  about: z
    .strictObject({
      words: z.string().nullable(),
      languages: z.array(z.string()),
      programs: z.array(z.enum(programs)).describe('Joined, whether or not anything was done there yet'),
    })
    .describe('What the person says about themselves'),
  joinedAt: instant,
  lastActiveOn: date.nullable(),
  programs: z.array(z.enum(programs)),
  totals,
  years: z.record(z.string().regex(/^\d{4}$/), totals),
  locales: z.array(z.strictObject({ locale: z.string(), total: count })),
  streak: z.strictObject({ current: count, longest: count }),
  badges: z.array(
    z.strictObject({
      badge: z.string(),
      window: windowLabel,
      name: z.string().describe('When it was awarded'),
      awardedOn: date,
      kept: z.literal(true).optional().describe('The rule is no longer met; the award stays'),
      reason: z.string().optional().describe('Why it was given by hand'),
    }),
  ),
  titles: z.array(z.strictObject(stint)),
  titleHistory: z.array(z.strictObject({ ...stint, until: date.nullable() })),
});

/** What is answered to a change: name and switches, no totals. Without a name it is the handle. */
export const profileSchema = z.strictObject({
  handle: z.string(),
  displayName: z.string(),
  claimed: z.boolean(),
  optedOut: z.boolean(),
  bot: z.boolean(),
  deactivated: z.boolean(),
});

/** A piece of a leaderboard. The window's first and last day both count. */
export const leaderboardSchema = z.strictObject({
  program: z.enum(programs),
  locale: z.string().optional(),
  window: z.strictObject({ from: date, to: date, days: z.literal(90) }),
  entries: z.array(
    z.strictObject({
      rank: z.int().min(1),
      handle: z.string(),
      displayName: z.string(),
      count: z.int().min(1),
      title: z.enum(Object.values(titleNames)).nullable(),
    }),
  ),
  cursor,
});

/** A badge with its rule; drafts are never among them, so `state` has no such word. */
export const badgeSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  program: z.enum(programs).nullable().describe('null across programs'),
  ladder: z
    .strictObject({ id: z.string(), step: z.enum(['first-steps', 'bronze', 'silver', 'gold']) })
    .nullable(),
  award: z.enum(['rule', 'manual']),
  repeat: z.enum(['once', 'per-window']),
  state: z.enum(['active', 'paused', 'retired']),
  version: z.int().min(1),
  rule: z.looseObject({}).nullable().describe('In the rule language; null for a badge given by hand'),
});

/** The whole catalogue, in the order of pages. */
export const badgesSchema = z.strictObject({ badges: z.array(badgeSchema) });
/** A ladder with the badges that are its steps, lowest first. */
export const ladderSchema = z.strictObject({ ladder: z.string(), steps: z.array(badgeSchema) });

/** A piece of a badge's holders, newest window and day first. */
export const holdersSchema = z.strictObject({
  holders: z.array(
    z.strictObject({
      handle: z.string(),
      displayName: z.string(),
      window: windowLabel,
      awardedOn: date,
    }),
  ),
  cursor,
});

/** An award given by hand: the new one, or the one that was there before. */
export const awardSchema = z.strictObject({
  badge: z.string(),
  handle: z.string(),
  window: windowLabel,
  name: z.string(),
  awardedOn: date,
  reason: z.string().optional(),
});

const keyFields = { id: z.string(), name: z.string(), scopes: z.array(z.enum(scopes)), createdAt: instant };
/** A key that was just made, the only answer with its text in it. */
export const newKeyAnswerSchema = z.strictObject({
  ...keyFields,
  key: z.string().describe('Shown this once'),
});
/** Every key without its text, oldest first; `revokedAt` is null for one that still works. */
export const keysSchema = z.strictObject({
  keys: z.array(z.strictObject({ ...keyFields, revokedAt: instant.nullable() })),
});

/** The body of `GET /healthz`. */
export const healthSchema = z.strictObject({
  status: z.literal('ok'),
  unsettled: count.describe(
    'Changes, messages and mails of the local system still on their way; 0 in the cloud, which does not know',
  ),
});
