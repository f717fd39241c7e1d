// Checks badges and whole catalogues: strict at every level, so that a misspelt
// key is refused instead of ignored. Run by tests and by whoever edits a
// catalogue, never while a page is served.
import * as z from 'zod';
import { isRanked, kinds, programOf, programs } from '../../platform/vocabulary/programs.ts';
import { normaliseLocale } from '../../platform/text/locale.ts';
import { parseDay } from '../../platform/time/day.ts';
import { badgesAskedBy, calendarPeriodsOf, type BadgeDefinition, type Rule } from './rule.ts';

/** The longest path down a rule has four nodes, its condition included: as deep as words can still say it. */
const maxDepth = 4;
/** More branches than a reader can hold in mind are a mistake, and the bound limits the cost of a rule. */
const maxBranches = 20;
/** Ten years: the longest rolling window that still says something about the present. */
const maxRollingDays = 3660;

const badgeId = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
/** In the spelling in which locales are recorded; any other would never match. */
const localeTag = z.string().refine((tag) => normaliseLocale(tag) === tag, 'a language tag such as pt-BR');
const productName = z
  .string()
  .max(80)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._+-]*$/u, 'a plain product name');
const calendarDate = z
  .string()
  .refine((text) => parseDay(text) !== undefined, 'a calendar date such as 2024-12-31');

function oneOrMany<Item extends z.ZodType>(item: Item) {
  return z.union([item, z.array(item).min(1).max(maxBranches)]);
}

const where = z
  .strictObject({
    program: oneOrMany(z.enum(programs)).optional(),
    kind: oneOrMany(z.enum(kinds)).optional(),
    ranked: z.literal(true).optional(),
    locale: z.union([oneOrMany(localeTag), z.strictObject({ not: oneOrMany(localeTag) })]).optional(),
    product: oneOrMany(productName).optional(),
  })
  .refine(
    ({ kind: wanted, program, ranked }) =>
      kinds.some(
        (kind) =>
          (wanted === undefined || [wanted].flat().includes(kind)) &&
          (program === undefined || [program].flat().includes(programOf(kind))) &&
          (ranked === undefined || isRanked(kind)),
      ),
    'no kind of contribution matches all of this',
  );

const window = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('all') }),
  z.strictObject({ type: z.literal('calendar'), period: z.enum(['year', 'quarter', 'month']) }),
  z.strictObject({ type: z.literal('rolling'), days: z.int().min(1).max(maxRollingDays) }),
  z
    .strictObject({ type: z.literal('fixed'), from: calendarDate, to: calendarDate })
    .refine(({ from, to }) => from <= to, 'the window ends before it begins'),
]);

const measured = {
  where: where.optional(),
  window: window.optional(),
  atLeast: z.int().min(1).max(1_000_000),
};

const condition = z.discriminatedUnion('metric', [
  z.strictObject({ metric: z.literal('count'), ...measured }),
  z.strictObject({
    metric: z.literal('distinct'),
    of: z.enum(['day', 'week', 'locale', 'product', 'program']),
    ...measured,
  }),
  z.strictObject({ metric: z.literal('streak'), unit: z.enum(['day', 'week']), ...measured }).refine(
    // In a shorter window a week's days fall out one by one, and the run would flicker.
    (streak) => streak.unit === 'day' || streak.window?.type !== 'rolling' || streak.window.days >= 7,
    'a run of weeks needs a rolling window of at least 7 days',
  ),
  z.strictObject({ metric: z.literal('tenure'), where: where.optional(), atLeast: measured.atLeast }),
]);

/** Built level by level: hostile nesting is refused, not recursed into. */
function ruleOfDepth(depth: number): z.ZodType<Rule> {
  const leaves = [condition, z.strictObject({ hasBadge: badgeId })] as const;
  if (depth === 1) return z.union(leaves);
  const inner = ruleOfDepth(depth - 1);
  const branches = z.array(inner).min(1).max(maxBranches);
  return z.union([
    ...leaves,
    z.strictObject({ all: branches }),
    z.strictObject({ any: branches }),
    z.strictObject({ not: inner }),
  ]);
}

const described = {
  id: badgeId,
  name: z.string().trim().min(1).max(80),
  program: z.enum(programs).optional(),
  ladder: z.strictObject({ id: badgeId, step: z.literal([0, 1, 2, 3]) }).optional(),
  version: z.int().min(1),
  state: z.enum(['draft', 'active', 'paused', 'retired']),
};

/** Checks one badge: rules are at most four deep, and a badge given per window names one calendar period. */
export const badgeSchema: z.ZodType<BadgeDefinition> = z.discriminatedUnion('award', [
  z
    .strictObject({
      ...described,
      award: z.literal('rule'),
      rule: ruleOfDepth(maxDepth),
      repeat: z.enum(['once', 'per-window']),
    })
    .refine(
      ({ repeat, rule }) => repeat === 'once' || calendarPeriodsOf(rule).length === 1,
      'a badge given per window needs conditions of exactly one calendar period',
    ),
  z.strictObject({ ...described, award: z.literal('manual'), repeat: z.literal('once') }),
]);

/** Checks a catalogue: every badge, ids once each, ladders rising, no badge asked for that is missing or circular. */
export const catalogueSchema = z.array(badgeSchema).superRefine((badges, context) => {
  const asked = new Map<string, readonly string[]>();
  const steps = new Map<string, number>();
  const refuse = (message: string): void => {
    context.addIssue({ code: 'custom', message });
  };
  for (const badge of badges) {
    if (asked.has(badge.id)) refuse(`the badge ${badge.id} stands in the catalogue twice`);
    asked.set(badge.id, badge.award === 'rule' ? badgesAskedBy(badge.rule) : []);
    if (badge.ladder === undefined) continue;
    const { id, step } = badge.ladder;
    if (step <= (steps.get(id) ?? -1)) refuse(`the steps of the ladder ${id} do not rise`);
    steps.set(id, step);
  }
  for (const [id, needed] of asked) {
    for (const other of needed.filter((other) => !asked.has(other))) {
      refuse(`${id} asks for the badge ${other}, which does not exist`);
    }
    if (leadsTo(id, needed, asked)) refuse(`the rule of ${id} leads back to itself`);
  }
});

function leadsTo(
  id: string,
  from: readonly string[],
  asked: ReadonlyMap<string, readonly string[]>,
): boolean {
  const seen = new Set(from);
  // A set may grow while it is walked: everything reachable is visited once.
  for (const next of seen) for (const other of asked.get(next) ?? []) seen.add(other);
  return seen.has(id);
}
