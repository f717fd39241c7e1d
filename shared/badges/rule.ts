// The badge rule language: what a rule may say, as strict schemas and types.
// A rule is data: unknown keys are refused and no text in it is ever run. Only
// checks of rules read the schemas; evaluation imports the types alone.
import * as z from 'zod';
import { isRanked, kinds, programOf, programs } from '../contributions/kinds.ts';
import { parseDay } from '../time/day.ts';

/** Groups may be nested so that the longest path down a rule has four nodes, its condition included. */
const maxDepth = 4;
/** More branches than a reader can hold in mind are a mistake, and bound the cost of a rule. */
const maxBranches = 20;
/** Ten years: the longest rolling window that still says something about the present. */
const maxRollingDays = 3660;

const badgeId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens')
  .max(60);
const localeTag = z
  .string()
  .regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, 'a BCP-47 tag')
  .max(35);
const productName = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._+-]*$/u, 'a plain product name')
  .max(80);
const calendarDate = z
  .string()
  .refine((text) => parseDay(text) !== undefined, 'a calendar date such as 2024-12-31');

function oneOrMany<Item extends z.ZodType>(item: Item) {
  return z.union([item, z.array(item).min(1).max(maxBranches).readonly()]);
}

const whereSchema = z
  .strictObject({
    program: oneOrMany(z.enum(programs)).optional(),
    kind: oneOrMany(z.enum(kinds)).optional(),
    /** Only what the leaderboard of its program counts. */
    ranked: z.literal(true).optional(),
    /** A contribution of unknown locale matches neither a locale nor `not` a locale. */
    locale: z.union([oneOrMany(localeTag), z.strictObject({ not: oneOrMany(localeTag) })]).optional(),
    product: oneOrMany(productName).optional(),
  })
  .readonly()
  .refine(
    (where) =>
      kinds.some(
        (kind) =>
          (where.kind === undefined || [where.kind].flat().includes(kind)) &&
          (where.program === undefined || [where.program].flat().includes(programOf(kind))) &&
          (where.ranked === undefined || isRanked(kind)),
      ),
    'no kind of contribution is in this program, of this kind and ranked',
  );

/** Which contributions a condition looks at; every part given must match, a list matches any of its items. */
export type Where = z.infer<typeof whereSchema>;

const windowSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('all') }).readonly(),
  z.strictObject({ type: z.literal('calendar'), period: z.enum(['year', 'quarter', 'month']) }).readonly(),
  z.strictObject({ type: z.literal('rolling'), days: z.int().min(1).max(maxRollingDays) }).readonly(),
  z
    .strictObject({ type: z.literal('fixed'), from: calendarDate, to: calendarDate })
    .readonly()
    .refine(({ from, to }) => from <= to, 'the window ends before it begins'),
]);

/**
 * When a contribution must have been made. `calendar` is the UTC period that
 * holds the day asked about; `rolling` the days up to and including it; `fixed`
 * two dates, both included. Absent means `all`.
 */
export type RuleWindow = z.infer<typeof windowSchema>;
export type CalendarPeriod = Extract<RuleWindow, { type: 'calendar' }>['period'];

const measured = {
  where: whereSchema.optional(),
  window: windowSchema.optional(),
  atLeast: z.int().min(1).max(1_000_000),
};

const conditionSchema = z.discriminatedUnion('metric', [
  /** Contributions. */
  z.strictObject({ metric: z.literal('count'), ...measured }).readonly(),
  /** Different days, ISO weeks, locales, products or programs with a contribution; unknown ones don't count. */
  z
    .strictObject({
      metric: z.literal('distinct'),
      of: z.enum(['day', 'week', 'locale', 'product', 'program']),
      ...measured,
    })
    .readonly(),
  /** The longest run of UTC days, or of ISO weeks, each with a contribution. */
  z
    .strictObject({ metric: z.literal('streak'), unit: z.enum(['day', 'week']), ...measured })
    .readonly()
    .refine(
      // In a shorter window a week's days fall out one by one and the run has holes inside a week.
      ({ unit, window }) => unit === 'day' || window?.type !== 'rolling' || window.days >= 7,
      'a run of weeks needs a rolling window of at least 7 days',
    ),
  /** Days since the first contribution; 0 on its own day. */
  z
    .strictObject({ metric: z.literal('tenure'), where: measured.where, atLeast: measured.atLeast })
    .readonly(),
]);

/** One measurement against its target. */
export type Condition = z.infer<typeof conditionSchema>;

/** A condition, a badge held since an earlier or the same day, or a group of rules. */
export type Rule =
  | Condition
  | { readonly hasBadge: string }
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly not: Rule };

/** Schema of rules up to `depth` nodes deep; built level by level, so hostile nesting is refused, not recursed into. */
function ruleSchemaOf(depth: number): z.ZodType<Rule> {
  const leaves = [conditionSchema, z.strictObject({ hasBadge: badgeId }).readonly()] as const;
  if (depth === 1) return z.union(leaves);
  const inner = ruleSchemaOf(depth - 1);
  const branches = z.array(inner).min(1).max(maxBranches).readonly();
  return z.union([
    ...leaves,
    z.strictObject({ all: branches }).readonly(),
    z.strictObject({ any: branches }).readonly(),
    z.strictObject({ not: inner }).readonly(),
  ]);
}

/** Checks one rule; strict at every level. */
export const ruleSchema = ruleSchemaOf(maxDepth);

/** The different calendar periods that the conditions of a rule name. */
export function calendarPeriodsOf(rule: Rule): readonly CalendarPeriod[] {
  if ('all' in rule) return [...new Set(rule.all.flatMap(calendarPeriodsOf))];
  if ('any' in rule) return [...new Set(rule.any.flatMap(calendarPeriodsOf))];
  if ('not' in rule) return calendarPeriodsOf(rule.not);
  if ('hasBadge' in rule || rule.metric === 'tenure') return [];
  return rule.window?.type === 'calendar' ? [rule.window.period] : [];
}

const described = {
  id: badgeId,
  /** The English name; pages show the Fluent message `badge-<id>` where there is one. */
  name: z.string().trim().min(1).max(80),
  /** Gives hue and glyph; absent for a badge across programs. */
  program: z.enum(programs).optional(),
  /** Place in a ladder: 0 first step, 1 bronze, 2 silver, 3 gold. */
  ladder: z
    .strictObject({ id: badgeId, step: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]) })
    .readonly()
    .optional(),
  /** Rises whenever the rule changes; awards keep the version that they were given under. */
  version: z.int().min(1),
  /** Only `active` badges are given. Awards of the others stay. */
  state: z.enum(['draft', 'active', 'paused', 'retired']),
};

/** Checks one badge: a `rule` badge has a rule, a `manual` one has none, `per-window` needs one calendar period. */
export const badgeSchema = z.discriminatedUnion('award', [
  z
    .strictObject({
      ...described,
      award: z.literal('rule'),
      rule: ruleSchema,
      repeat: z.enum(['once', 'per-window']),
    })
    .readonly()
    .refine(
      ({ repeat, rule }) => repeat === 'once' || calendarPeriodsOf(rule).length === 1,
      'a badge given per window needs conditions of exactly one calendar period',
    ),
  z.strictObject({ ...described, award: z.literal('manual'), repeat: z.literal('once') }).readonly(),
]);

/** A badge as the catalogue lists it. */
export type BadgeDefinition = z.infer<typeof badgeSchema>;
/** A badge that is given when its rule is met. */
export type RuleBadge = Extract<BadgeDefinition, { award: 'rule' }>;
