// What waits for review, as far as a reviewer's roles reach. Oldest first; there is no
// second page, as what is decided makes room for what comes behind it.
import { programs, type Program } from '../../platform/vocabulary/programs.ts';
import { ownView, type OwnContribution } from '../../recognition/records/own-contributions.io.ts';
import { HAND, type Contribution } from '../../activity/contributions/rules.ts';
import { externalIdSchema } from '../../activity/contributions/schema.ts';
import { queryWaiting, readContribution } from '../../activity/contributions/store.ts';
import { readProfile } from '../../identity/profiles/store.ts';
import type { Services } from '../../membership/services.ts';
import { identityOf } from '../../activity/contributions/keys.ts';
import { mayReview, type Reviewer } from '../../activity/review/decide.io.ts';

/** One thing that waits, with who did it. */
export interface AwaitingReview extends OwnContribution {
  readonly handle: string;
  readonly displayName: string;
  readonly version: number;
}

/** So many of a program are looked through at most; what the roles don't reach is passed over. */
const LOOKED_THROUGH = 500;
const PAGE = 100;

/** The oldest `limit` that wait for this reviewer, of one program or of all; `more` when others wait behind them. */
export async function readReviewQueue(
  services: Pick<Services, 'table'>,
  reviewer: Reviewer,
  { program, limit }: { readonly program?: Program | undefined; readonly limit: number },
): Promise<{ readonly waiting: readonly AwaitingReview[]; readonly more: boolean }> {
  const asked = program === undefined ? programs : [program];
  const found = await Promise.all(asked.map((each) => oldestOf(services, reviewer, each, limit + 1)));
  const all = found.flat().sort((a, b) => a.recordedAt - b.recordedAt);
  const shown = all.slice(0, limit);
  return {
    waiting: await Promise.all(shown.map((each) => withPerson(services, each))),
    more: all.length > limit,
  };
}

/** One contribution that was logged by hand as a reviewer sees it, whatever its state; undefined beyond their roles. */
export async function findForReview(
  services: Pick<Services, 'table'>,
  reviewer: Reviewer,
  externalId: string,
): Promise<AwaitingReview | undefined> {
  if (!externalIdSchema.safeParse(externalId).success) return undefined;
  const found = await readContribution(services.table, identityOf(HAND, externalId));
  return found === undefined || !mayReview(reviewer, found) ? undefined : withPerson(services, found);
}

async function oldestOf(
  { table }: Pick<Services, 'table'>,
  reviewer: Reviewer,
  program: Program,
  limit: number,
): Promise<readonly Contribution[]> {
  const found: Contribution[] = [];
  let after: Record<string, unknown> | undefined;
  for (let seen = 0; seen < LOOKED_THROUGH && found.length < limit; seen += PAGE) {
    const { waiting, next } = await queryWaiting(table, { program, after, limit: PAGE });
    found.push(...waiting.filter((each) => mayReview(reviewer, each)));
    if (next === undefined) break;
    after = next;
  }
  return found.slice(0, limit);
}

async function withPerson(
  { table }: Pick<Services, 'table'>,
  contribution: Contribution,
): Promise<AwaitingReview> {
  const profile = await readProfile(table, contribution.contributor);
  const handle = profile?.handle ?? contribution.handle;
  return {
    ...ownView(contribution),
    handle,
    displayName: profile?.displayName ?? handle,
    version: contribution.version,
  };
}
