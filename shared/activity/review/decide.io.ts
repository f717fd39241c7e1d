// Deciding on a contribution that waits: one versioned write of the contribution. Of two
// reviewers at once one decides. The entry in the audit log follows from what was written,
// so that a repeat completes it and never doubles it.
import { may, type Role } from '../../identity/access/roles.ts';
import { auditOnceAnHour, settleNote } from '../../platform/audit-log/record.io.ts';
import { programOf } from '../../platform/vocabulary/programs.ts';
import { changeContribution } from '../contributions/record.io.ts';
import { HAND, type Contribution } from '../contributions/rules.ts';
import { externalIdSchema } from '../contributions/schema.ts';
import type { Services } from '../../identity/services.ts';
import { identityOf } from '../contributions/keys.ts';
import { decide, type TooLate, type Verdict } from './rules.ts';

/** Who decides, with what they were given. */
export interface Reviewer {
  readonly id: string;
  readonly roles: readonly Role[];
}

/** What came of a decision. `unknown`: nothing was logged by hand under that id. */
export type ReviewOutcome =
  | { readonly outcome: 'done'; readonly contribution: Contribution }
  | TooLate
  | { readonly outcome: 'forbidden' }
  | { readonly outcome: 'unknown' };

/** Whether a reviewer may decide on a contribution: never on their own. */
export function mayReview(reviewer: Reviewer, { kind, locale, contributor }: Contribution): boolean {
  return may(reviewer, 'review.decide', { program: programOf(kind), locale, owner: contributor });
}

/** Decides; refusals are noted in the audit log. `externalId` is that of a contribution logged by hand. */
export async function decideReview(
  services: Services,
  reviewer: Reviewer,
  { externalId, ...verdict }: Omit<Verdict, 'by' | 'at'> & { readonly externalId: string },
): Promise<ReviewOutcome> {
  if (!externalIdSchema.safeParse(externalId).success) return { outcome: 'unknown' };
  const full: Verdict = { ...verdict, by: reviewer.id, at: services.clock.now() };
  const result = await changeContribution<TooLate | { readonly outcome: 'forbidden' }>(
    services,
    { source: HAND, externalId },
    (before) => (mayReview(reviewer, before) ? decide(before, full) : { outcome: 'forbidden' }),
  );
  switch (result.outcome) {
    case 'changed':
    case 'unchanged':
      await note(services, result.contribution);
      return { outcome: 'done', contribution: result.contribution };
    case 'forbidden':
      return refuse(services, reviewer, identityOf(HAND, externalId));
    case 'decided':
    case 'moved-on':
    case 'unknown':
      return result;
  }
}

async function refuse(services: Services, { id }: Reviewer, identity: string): Promise<ReviewOutcome> {
  await auditOnceAnHour(services, { by: id, act: 'access.denied', on: identity, detail: 'review.decide' });
  return { outcome: 'forbidden' };
}

async function note(
  services: Services,
  { identity, version, status, decision }: Contribution,
): Promise<void> {
  if (decision === undefined) return;
  await settleNote(services, {
    at: decision.at,
    by: decision.by,
    act: status === 'accepted' ? 'review.accepted' : 'review.declined',
    on: identity,
    token: `${identity}#${version}`,
  });
}
