// Logging one's own contributions by hand, correcting and withdrawing them. Each is one
// conditional write of the contribution; counts, badges and the review queue follow.
import type { Account } from '../../identity/accounts/account.ts';
import { needsReview } from '../review/needs.io.ts';
import type { Services } from '../../identity/services.ts';
import { identityOf } from '../contributions/keys.ts';
import { programOf } from '../../platform/vocabulary/programs.ts';
import { changeContribution } from '../contributions/record.io.ts';
import {
  correct,
  HAND,
  restore,
  type ContributionChange,
  type Contribution,
} from '../contributions/rules.ts';
import { externalIdSchema } from '../contributions/schema.ts';
import { insertContribution, readContribution } from '../contributions/store.ts';
import { beginByHand, correctByHand, type NotNow } from './rules.ts';
import type { LoggedWork } from './schema.ts';

/** The author: an account that has introduced itself. */
type LoggingMember = Pick<Account, 'id' | 'handle' | 'timeZone'>;

/** What came of logging; the contribution is the new one, or the one that stands there already. */
type LogOutcome =
  | { readonly outcome: 'logged'; readonly contribution: Contribution }
  /** The person has logged this link as this kind before. */
  | { readonly outcome: 'twice'; readonly contribution: Contribution };

/**
 * Logs a contribution. `once` was made when the form was drawn: the same form sent twice is one
 * contribution. The same link and kind from another form is told as `twice`, unless `again` is set.
 */
export async function logByHand(
  services: Services,
  author: LoggingMember,
  { draft, once, again }: { readonly draft: LoggedWork; readonly once?: string; readonly again: boolean },
): Promise<LogOutcome> {
  const form = once ?? services.ids.token();
  const where = { now: services.clock.now(), timeZone: zoneOf(author) };
  const reviewed = await needsReview(services, author.id, programOf(draft.kind));
  const person = { id: author.id, handle: author.handle ?? author.id };
  const put = async (...mark: readonly string[]): Promise<Contribution> => {
    const externalId = markOf(services, [author.id, ...mark]);
    const contribution = beginByHand({ draft, externalId, person, form, reviewed, where });
    const result = await insertContribution(services.table, contribution, services.ids.token());
    return result.outcome === 'known' ? result.contribution : contribution;
  };
  if (!again) {
    const first = await put('link', draft.kind, draft.url);
    if (first.form === form) return { outcome: 'logged', contribution: first };
    if (isStill(first, draft)) return { outcome: 'twice', contribution: first };
    // What stands there was withdrawn or has become something else: this is a new one.
  }
  return { outcome: 'logged', contribution: await put('form', form) };
}

/** One's own contribution that was logged by hand; undefined for anybody else's and for what came from elsewhere. */
export async function findByHand(
  { table }: Pick<Services, 'table'>,
  author: Pick<LoggingMember, 'id'>,
  externalId: string,
): Promise<Contribution | undefined> {
  if (!externalIdSchema.safeParse(externalId).success) return undefined;
  const found = await readContribution(table, identityOf(HAND, externalId));
  return found?.contributor === author.id ? found : undefined;
}

/** What came of a change to one's own. `unknown`: no such contribution, or somebody else's. */
export type OwnOutcome = ContributionChange | NotNow | { readonly outcome: 'unknown' };

/** Corrects one's own contribution; in a program that asks for review it goes back to it. */
export async function correctOwn(
  services: Services,
  author: LoggingMember,
  { externalId, draft }: { readonly externalId: string; readonly draft: LoggedWork },
): Promise<OwnOutcome> {
  const before = await findByHand(services, author, externalId);
  if (before === undefined) return { outcome: 'unknown' };
  const where = { now: services.clock.now(), timeZone: zoneOf(author) };
  const asked = [...new Set([programOf(before.kind), programOf(draft.kind)])];
  const answers = await Promise.all(asked.map((program) => needsReview(services, author.id, program)));
  return changeOwn(services, author, externalId, (newest) =>
    correctByHand(newest, { draft, reviewed: answers.includes(true), where }),
  );
}

/** Withdraws one's own contribution: it does not count until it is put back. */
export function withdrawOwn(
  services: Services,
  author: LoggingMember,
  externalId: string,
): Promise<OwnOutcome> {
  return changeOwn(services, author, externalId, (before) => correct(before, { status: 'withdrawn' }));
}

/** Puts a withdrawn contribution back to where it was. */
export function restoreOwn(
  services: Services,
  author: LoggingMember,
  externalId: string,
): Promise<OwnOutcome> {
  return changeOwn(services, author, externalId, restore);
}

async function changeOwn(
  services: Services,
  { id }: LoggingMember,
  externalId: string,
  rule: (before: Contribution) => ContributionChange | NotNow,
): Promise<OwnOutcome> {
  if (!externalIdSchema.safeParse(externalId).success) return { outcome: 'unknown' };
  const ref = { source: HAND, externalId };
  return changeContribution<NotNow | { readonly outcome: 'unknown' }>(services, ref, (before) =>
    before.contributor === id ? rule(before) : { outcome: 'unknown' },
  );
}

function zoneOf({ timeZone }: LoggingMember): string {
  return timeZone ?? 'UTC';
}

function isStill({ status, kind, subject }: Contribution, draft: LoggedWork): boolean {
  return status !== 'withdrawn' && kind === draft.kind && subject?.url === draft.url;
}

/** An id that nobody else can make: what others send never lands on somebody's contribution. */
function markOf({ vault }: Pick<Services, 'vault'>, parts: readonly string[]): string {
  return vault.hmac('logged by hand', JSON.stringify(parts)).slice(0, 22);
}
