// Checks contributions as the API would, without sending them: what is known already
// can't be told then, so a good line is neither recorded nor a duplicate.
import { contributionSchema } from '../../../shared/activity/contributions/schema.ts';
import type { NewContribution } from '../../../shared/activity/contributions/schema.ts';

/** A check at an instant (milliseconds): the reason why a line's contributions are refused, or undefined. */
export function dryCheck(now: number): (contributions: readonly NewContribution[]) => string | undefined {
  const schema = contributionSchema(now);
  return (contributions) => {
    for (const contribution of contributions) {
      const result = schema.safeParse(contribution);
      if (!result.success) {
        return result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
      }
    }
    return undefined;
  };
}
