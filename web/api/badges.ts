// The badge catalogue, who holds what, and giving a badge by hand.
import * as z from 'zod';
import { giveByHand, type GiveOutcome } from '../../shared/recognition/badges/give-by-hand.io.ts';
import { badgeById, stepsOfLadder } from '../../shared/recognition/badges/lookup.ts';
import { readHolders } from '../../shared/recognition/badges/read.io.ts';
import type { BadgeDefinition } from '../../shared/recognition/badges/rule.ts';
import { handleSchema } from '../../shared/activity/contributions/schema.ts';
import { cleanText } from '../../shared/platform/text/text.ts';
import { dayOf, formatDay, parseDay } from '../../shared/platform/time/day.ts';
import { windowBody } from './contributor-body.ts';
import { cursorParameter, foreignCursor, limitParameter, windowParameter } from './parameters.ts';
import { badInput, problem, type Problem } from './problem.ts';
import { defineRoute, type Answer } from './route.ts';
import { awardSchema, badgeSchema, badgesSchema, holdersSchema, ladderSchema } from './schemas.ts';

const tag = 'badges';
const nothing = 'There is no badge of this name';
const MAX_BYTES = 64 * 1024;

const stepNames = ['first-steps', 'bronze', 'silver', 'gold'] as const;

/** Drafts are nobody's business yet. */
const isPublic = (badge: BadgeDefinition): boolean => badge.state !== 'draft';

function badgeBody(badge: BadgeDefinition): Record<string, unknown> {
  const { id, name, program, ladder, award, repeat, state, version } = badge;
  return {
    id,
    name,
    program: program ?? null,
    ladder: ladder === undefined ? null : { id: ladder.id, step: stepNames[ladder.step] },
    award,
    repeat,
    state,
    version,
    rule: badge.award === 'rule' ? badge.rule : null,
  };
}

const listBadges = defineRoute({
  method: 'get',
  path: '/api/badges',
  id: 'listBadges',
  tag,
  summary: 'The badge catalogue',
  access: 'public',
  answers: { 200: { description: 'All badges, in the order of pages', schema: badgesSchema } },
  respond: ({ services }) => ({
    status: 200,
    body: { badges: services.catalogue.filter(isPublic).map(badgeBody) },
  }),
});

const showBadge = defineRoute({
  method: 'get',
  path: '/api/badges/{badge}',
  id: 'showBadge',
  tag,
  summary: 'A badge with its rule, or a ladder with its steps',
  access: 'public',
  answers: { 200: { description: 'The badge or ladder', schema: z.union([badgeSchema, ladderSchema]) } },
  problems: { 404: nothing },
  respond({ services: { catalogue }, params: { badge: id = '' } }) {
    const badge = badgeById(catalogue, id);
    if (badge !== undefined && isPublic(badge)) return { status: 200, body: badgeBody(badge) };
    const steps = stepsOfLadder(catalogue, id).filter(isPublic);
    if (steps.length === 0) return problem(404, nothing);
    return { status: 200, body: { ladder: id, steps: steps.map(badgeBody) } };
  },
});

const listHolders = defineRoute({
  method: 'get',
  path: '/api/badges/{badge}/holders',
  id: 'listHolders',
  tag,
  summary: 'Who holds a badge, newest first',
  access: 'public',
  query: { window: windowParameter, limit: limitParameter(50), cursor: cursorParameter },
  answers: { 200: { description: 'A piece of the list', schema: holdersSchema } },
  problems: { 404: nothing },
  async respond({ services, params: { badge: id = '' }, query }) {
    const badge = badgeById(services.catalogue, id);
    if (badge === undefined || !isPublic(badge)) {
      const steps = stepsOfLadder(services.catalogue, id).filter(isPublic);
      const hint = steps.length === 0 ? '' : `; ask for a step: ${steps.map((step) => step.id).join(', ')}`;
      return problem(404, nothing + hint);
    }
    const piece = await readHolders(services, id, query);
    if (piece === 'bad-cursor') return foreignCursor();
    const holders = piece.holders.map(({ handle, displayName, window, awardedOn }) => ({
      handle,
      displayName,
      window: windowBody(window),
      awardedOn: formatDay(awardedOn),
    }));
    return { status: 200, body: { holders, cursor: piece.cursor ?? null } };
  },
});

const giftSchema = (now: number) =>
  z.strictObject({
    handle: handleSchema,
    reason: z
      .string()
      .transform(cleanText)
      .pipe(z.string().min(1, 'must not be empty').max(300))
      .describe('Why, in the words that people will read'),
    awardedOn: z
      .string()
      .refine((text) => parseDay(text) !== undefined, 'must be a date such as 2024-12-31')
      .refine((text) => (parseDay(text) ?? 0) <= dayOf(now), 'lies in the future')
      .optional()
      .describe('A UTC date; today without one'),
  });

const giveBadge = defineRoute({
  method: 'post',
  path: '/api/badges/{badge}/holders',
  id: 'giveBadge',
  tag,
  summary: 'Gives a manual badge',
  access: 'awards:write',
  body: { schema: giftSchema, maxBytes: MAX_BYTES },
  answers: {
    201: { description: 'Given', schema: awardSchema },
    200: { description: 'Held already; the first award stands', schema: awardSchema },
  },
  problems: { 404: nothing, 409: 'The badge is not given by hand, not given now, or not to this person' },
  async respond({ services, params: { badge = '' }, body }) {
    const { handle, reason, awardedOn } = body;
    const day = awardedOn === undefined ? undefined : parseDay(awardedOn);
    return giftAnswer(await giveByHand(services, { badge, handle, reason, awardedOn: day }));
  },
});

function giftAnswer(result: GiveOutcome): Answer | Problem {
  switch (result.outcome) {
    case 'unknown-badge':
      return problem(404, nothing);
    case 'not-manual':
      return problem(409, 'This badge follows from the work alone and is not given by hand.');
    case 'not-given-now':
      return problem(409, 'This badge is not given at present.');
    case 'not-shown':
      return problem(409, 'This person takes no public recognition.');
    case 'unknown-contributor':
      return badInput([{ field: 'handle', message: 'is the handle of nobody' }]);
    case 'given':
    case 'held': {
      const { badge, window, name, awardedOn, reason, holder } = result.award;
      return {
        status: result.outcome === 'given' ? 201 : 200,
        body: {
          badge,
          handle: holder.handle,
          window: windowBody(window),
          name,
          awardedOn: formatDay(awardedOn),
          reason,
        },
      };
    }
  }
}

/** Reading is public and leaves drafts out; giving needs `awards:write`. */
export const badgeRoutes = [listBadges, showBadge, listHolders, giveBadge];
