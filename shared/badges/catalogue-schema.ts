// What must hold across the badges of a catalogue, beyond each badge's own
// schema. Read by the test that guards the catalogue, not when a page is served.
import * as z from 'zod';
import { badgeSchema, type BadgeDefinition, type Rule } from './rule.ts';

/** The badges that a rule asks for by id. */
export function badgesAskedBy(rule: Rule): readonly string[] {
  if ('hasBadge' in rule) return [rule.hasBadge];
  if ('all' in rule) return rule.all.flatMap(badgesAskedBy);
  if ('any' in rule) return rule.any.flatMap(badgesAskedBy);
  if ('not' in rule) return badgesAskedBy(rule.not);
  return [];
}

function askedBy(badge: BadgeDefinition): readonly string[] {
  return badge.award === 'rule' ? badgesAskedBy(badge.rule) : [];
}

function duplicatesOf(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

/** Badges whose rule leads back to themselves, by any path. */
function circular(badges: readonly BadgeDefinition[]): readonly string[] {
  const asked = new Map(badges.map((badge) => [badge.id, askedBy(badge)]));
  return badges
    .map(({ id }) => id)
    .filter((id) => {
      const seen = new Set<string>();
      const open = [...(asked.get(id) ?? [])];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (next === id) return true;
        if (seen.has(next)) continue;
        seen.add(next);
        open.push(...(asked.get(next) ?? []));
      }
      return false;
    });
}

/** Ladders whose steps don't rise in the order in which the catalogue lists them. */
function unevenLadders(badges: readonly BadgeDefinition[]): readonly string[] {
  const last = new Map<string, number>();
  const uneven = new Set<string>();
  for (const { ladder } of badges) {
    if (ladder === undefined) continue;
    if (ladder.step <= (last.get(ladder.id) ?? -1)) uneven.add(ladder.id);
    last.set(ladder.id, ladder.step);
  }
  return [...uneven];
}

/** Checks a whole catalogue: every badge, ids once each, rising ladders, and no badge asked for that is missing or circular. */
export const catalogueSchema = z
  .array(badgeSchema)
  .readonly()
  .superRefine((badges, context) => {
    const problem = (message: string) => {
      context.addIssue({ code: 'custom', message });
    };
    const ids = badges.map(({ id }) => id);
    const known = new Set(ids);
    for (const id of duplicatesOf(ids)) problem(`the badge ${id} stands in the catalogue twice`);
    for (const id of unevenLadders(badges)) problem(`the steps of the ladder ${id} do not rise`);
    for (const id of circular(badges)) problem(`the rule of ${id} leads back to itself`);
    for (const badge of badges) {
      for (const id of askedBy(badge)) {
        if (!known.has(id)) problem(`${badge.id} asks for the badge ${id}, which does not exist`);
      }
    }
  });
