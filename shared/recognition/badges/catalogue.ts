// The badges of the default catalogue, to the letter of the contract. To add one
// is to add an entry here; whoever already meets it gets it, dated with the day
// it was met. A changed rule needs a higher version. Order is the order on pages.
import type { BadgeDefinition } from './rule.ts';

const base = { version: 1, state: 'active', award: 'rule' } as const;
const once = { ...base, repeat: 'once' } as const;
const yearly = { ...base, repeat: 'per-window' } as const;
const inTheYear = { type: 'calendar', period: 'year' } as const;

const writing = { program: 'writing', ranked: true } as const;
const localization = { program: 'localization', ranked: true } as const;
const forum = { program: 'forum', ranked: true } as const;
const social = { program: 'social', ranked: true } as const;
const reviews = { kind: ['article.reviewed', 'translation.reviewed'] } as const;
const solutions = { kind: 'forum.solution' } as const;

/** Every badge that can be had, in the order in which pages list them. */
export const catalogue = [
  {
    ...yearly,
    id: 'kb',
    name: 'Knowledge Base',
    program: 'writing',
    rule: { metric: 'count', where: writing, window: inTheYear, atLeast: 10 },
  },
  {
    ...yearly,
    id: 'l10n',
    name: 'Localization',
    program: 'localization',
    rule: { metric: 'count', where: localization, window: inTheYear, atLeast: 10 },
  },
  {
    ...yearly,
    id: 'support-forum',
    name: 'Support Forum',
    program: 'forum',
    rule: { metric: 'count', where: forum, window: inTheYear, atLeast: 30 },
  },
  {
    ...yearly,
    id: 'social-support',
    name: 'Social Support',
    program: 'social',
    rule: { metric: 'count', where: social, window: inTheYear, atLeast: 50 },
  },
  {
    ...yearly,
    id: 'reviewer',
    name: 'Reviewer',
    rule: { metric: 'count', where: reviews, window: inTheYear, atLeast: 25 },
  },

  {
    ...once,
    id: 'writing-first-steps',
    name: 'First Steps in Writing',
    program: 'writing',
    ladder: { id: 'writing', step: 0 },
    rule: { metric: 'count', where: writing, atLeast: 1 },
  },
  {
    ...once,
    id: 'writing-bronze',
    name: 'Writing Bronze',
    program: 'writing',
    ladder: { id: 'writing', step: 1 },
    rule: { metric: 'count', where: writing, atLeast: 10 },
  },
  {
    ...once,
    id: 'writing-silver',
    name: 'Writing Silver',
    program: 'writing',
    ladder: { id: 'writing', step: 2 },
    rule: { metric: 'count', where: writing, atLeast: 50 },
  },
  {
    ...once,
    id: 'writing-gold',
    name: 'Writing Gold',
    program: 'writing',
    ladder: { id: 'writing', step: 3 },
    rule: { metric: 'count', where: writing, atLeast: 250 },
  },

  {
    ...once,
    id: 'localization-first-steps',
    name: 'First Steps in Localization',
    program: 'localization',
    ladder: { id: 'localization', step: 0 },
    rule: { metric: 'count', where: localization, atLeast: 1 },
  },
  {
    ...once,
    id: 'localization-bronze',
    name: 'Localization Bronze',
    program: 'localization',
    ladder: { id: 'localization', step: 1 },
    rule: { metric: 'count', where: localization, atLeast: 10 },
  },
  {
    ...once,
    id: 'localization-silver',
    name: 'Localization Silver',
    program: 'localization',
    ladder: { id: 'localization', step: 2 },
    rule: { metric: 'count', where: localization, atLeast: 50 },
  },
  {
    ...once,
    id: 'localization-gold',
    name: 'Localization Gold',
    program: 'localization',
    ladder: { id: 'localization', step: 3 },
    rule: { metric: 'count', where: localization, atLeast: 250 },
  },

  {
    ...once,
    id: 'forum-first-steps',
    name: 'First Steps in the Forum',
    program: 'forum',
    ladder: { id: 'forum', step: 0 },
    rule: { metric: 'count', where: forum, atLeast: 1 },
  },
  {
    ...once,
    id: 'forum-bronze',
    name: 'Forum Bronze',
    program: 'forum',
    ladder: { id: 'forum', step: 1 },
    rule: { metric: 'count', where: forum, atLeast: 30 },
  },
  {
    ...once,
    id: 'forum-silver',
    name: 'Forum Silver',
    program: 'forum',
    ladder: { id: 'forum', step: 2 },
    rule: { metric: 'count', where: forum, atLeast: 150 },
  },
  {
    ...once,
    id: 'forum-gold',
    name: 'Forum Gold',
    program: 'forum',
    ladder: { id: 'forum', step: 3 },
    rule: { metric: 'count', where: forum, atLeast: 1000 },
  },

  {
    ...once,
    id: 'social-first-steps',
    name: 'First Steps in Social Support',
    program: 'social',
    ladder: { id: 'social', step: 0 },
    rule: { metric: 'count', where: social, atLeast: 1 },
  },
  {
    ...once,
    id: 'social-bronze',
    name: 'Social Bronze',
    program: 'social',
    ladder: { id: 'social', step: 1 },
    rule: { metric: 'count', where: social, atLeast: 50 },
  },
  {
    ...once,
    id: 'social-silver',
    name: 'Social Silver',
    program: 'social',
    ladder: { id: 'social', step: 2 },
    rule: { metric: 'count', where: social, atLeast: 250 },
  },
  {
    ...once,
    id: 'social-gold',
    name: 'Social Gold',
    program: 'social',
    ladder: { id: 'social', step: 3 },
    rule: { metric: 'count', where: social, atLeast: 1000 },
  },

  {
    ...once,
    id: 'solver-bronze',
    name: 'Solver Bronze',
    program: 'forum',
    ladder: { id: 'solver', step: 1 },
    rule: { metric: 'count', where: solutions, atLeast: 1 },
  },
  {
    ...once,
    id: 'solver-silver',
    name: 'Solver Silver',
    program: 'forum',
    ladder: { id: 'solver', step: 2 },
    rule: { metric: 'count', where: solutions, atLeast: 10 },
  },
  {
    ...once,
    id: 'solver-gold',
    name: 'Solver Gold',
    program: 'forum',
    ladder: { id: 'solver', step: 3 },
    rule: { metric: 'count', where: solutions, atLeast: 50 },
  },

  // Given at the end of the sign-up: it is no work, so no rule can say it.
  { ...base, award: 'manual', repeat: 'once', id: 'ready-to-help', name: 'Ready to Help' },
  {
    ...once,
    id: 'all-rounder',
    name: 'All-Rounder',
    rule: { metric: 'distinct', of: 'program', window: { type: 'rolling', days: 90 }, atLeast: 3 },
  },
  { ...once, id: 'polyglot', name: 'Polyglot', rule: { metric: 'distinct', of: 'locale', atLeast: 3 } },
  {
    ...once,
    id: 'streak-7',
    name: '7-Day Streak',
    ladder: { id: 'streak', step: 1 },
    rule: { metric: 'streak', unit: 'day', atLeast: 7 },
  },
  {
    ...once,
    id: 'streak-30',
    name: '30-Day Streak',
    ladder: { id: 'streak', step: 2 },
    rule: { metric: 'streak', unit: 'day', atLeast: 30 },
  },
  {
    ...once,
    id: 'streak-100',
    name: '100-Day Streak',
    ladder: { id: 'streak', step: 3 },
    rule: { metric: 'streak', unit: 'day', atLeast: 100 },
  },
] as const satisfies readonly BadgeDefinition[];
