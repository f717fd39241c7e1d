// The promises about awards: given for what was done, once, dated rightly, and shown to those who
// may see them.
import type { Award } from '../../recognition/badges/store.ts';
import { standingOf } from '../../identity/profiles/profile.ts';
import { unless, type AuditedPerson, type Check } from './audit-check.io.ts';

/** No badge without a reason. */
export const awardsEarned: Check = {
  name: 'every award was earned, is kept, or was given by hand',
  ofEach({ id, record, earned, byRule }) {
    const keys = new Set(earned.map(keyOf));
    return record.awards
      .filter((award) => !keys.has(keyOf(award)) && !award.kept && byRule.has(award.badge))
      .map(() => id);
  },
};

/** No badge that was earned is missing. */
export const badgesHeld: Check = {
  name: 'every badge that was earned is held once',
  ofEach(person) {
    if (!isListed(person)) return [];
    const { id, record, earned } = person;
    const held = new Set(record.awards.map(keyOf));
    const keys = [...new Set(earned.map(keyOf))];
    return keys.flatMap((key) => unless(held.has(key) && record.card?.held.has(key) === true, id));
  },
};

/** No badge is dated with the day on which we noticed. */
export const notDatedLate: Check = {
  name: 'no award is dated later than its rule was met',
  ofEach(person) {
    if (!isListed(person)) return [];
    const { id, record, earned } = person;
    const met = new Map(earned.map((award) => [keyOf(award), award]));
    const isLate = (award: Award) => {
      const rule = met.get(keyOf(award));
      return rule?.ruleVersion === award.ruleVersion && rule.awardedOn < award.awardedOn;
    };
    return record.awards.filter(isLate).map(() => id);
  },
};

/** Whoever wants to be in no list is in none. */
export const listedRightly: Check = {
  name: 'nobody absent or opted out is listed',
  ofEach: (person) =>
    person.record.awards.filter(({ listed }) => listed !== isListed(person)).map(() => person.id),
};

function keyOf({ badge, window }: Pick<Award, 'badge' | 'window'>): string {
  return `${badge}#${window}`;
}

function isListed({ record }: AuditedPerson): boolean {
  return standingOf(record.profile) === 'listed';
}
