// Asking for a record, taking it over, and deciding who it belongs to. Everything ends in
// one conditional write of the merge: whoever is first has it, and nobody else ever can.
import { appendAudit } from '../../platform/audit-log/store.ts';
import { readAccount } from '../../identity/accounts/store.ts';
import { readHandle, readProfile } from '../../identity/profiles/store.ts';
import type { Services } from '../services.ts';
import { changeItem } from '../../platform/table/change.io.ts';
import { becomes, stays } from '../../platform/table/ruling.ts';
import { ask, decide, isClaimable, withdraw, type Claim, type Merge } from './rules.ts';
import { recordsOfAddress } from './source-address.io.ts';
import { readClaim, readMerge, settledClaimsOf, unsettledClaims, writeClaim, writeMerge } from './store.ts';

type Needs = Pick<Services, 'table' | 'clock' | 'ids'>;

/** A record that can be claimed. */
interface ClaimableRecord {
  readonly id: string;
  readonly handle: string;
}

/** The record behind a handle, when it is nobody's yet; `taken` for one that can't be claimed, undefined for none. */
export async function findClaimable(
  { table }: Pick<Services, 'table'>,
  handle: string,
): Promise<ClaimableRecord | 'taken' | undefined> {
  const claim = await readHandle(table, handle, 'strong');
  if (claim === undefined) return undefined;
  const id = claim.contributor;
  const [profile, merge, account] = await Promise.all([
    readProfile(table, id),
    readMerge(table, id),
    readAccount(table, id),
  ]);
  const free = isClaimable(profile) && merge === undefined && account === undefined;
  return free ? { id, handle } : 'taken';
}

/** `asked-before`: their request is open or approved already. `taken`: the record can't be claimed. `unknown`: no record has the handle. */
type AskOutcome = 'asked' | 'asked-before' | 'taken' | 'unknown';

/** Asks for a record by handle. Asking again while a request is open changes nothing. */
export async function askForRecord(
  services: Needs,
  { by, handle, words }: { readonly by: string; readonly handle: string; readonly words: string },
): Promise<AskOutcome> {
  const record = await findClaimable(services, handle);
  if (record === undefined) return 'unknown';
  if (record === 'taken') return 'taken';
  const { after } = await changeClaim(services, { record: record.id, by }, (before) =>
    ask(before, { record: record.id, handle, by, words }, services.clock.now()),
  );
  return after === undefined ? 'asked-before' : 'asked';
}

/** Takes a request back. False when it was decided meanwhile or there is none. */
export async function withdrawClaim(services: Needs, record: string, by: string): Promise<boolean> {
  const { after } = await changeClaim(services, { record, by }, (claim) => claim && withdraw(claim));
  return after !== undefined;
}

/** A claim that is changed, and what became of it; no `after` when it stays as it is. */
interface ChangedClaim {
  readonly before: Claim | undefined;
  readonly after?: Claim;
}

/** Changes a claim as a rule wants it, which gives undefined when it is to stay. Throws Contended. */
function changeClaim(
  { table, ids }: Needs,
  { record, by }: Pick<Claim, 'record' | 'by'>,
  rule: (before: Claim | undefined) => Claim | undefined,
): Promise<ChangedClaim> {
  return changeItem<Claim | undefined, Claim, ChangedClaim>({
    about: `a claim of ${record}`,
    read: () => readClaim(table, record, by),
    rule: (before) => {
      const after = rule(before);
      return after === undefined ? stays({ before }) : becomes(after, { before, after });
    },
    write: (next) => writeClaim(table, next, ids.token()),
  });
}

/** Takes over a record whose source gave the person's own verified address. */
export async function takeOver(
  services: Needs & Pick<Services, 'vault'>,
  { by, address, record }: { readonly by: string; readonly address: string; readonly record: string },
): Promise<'taken-over' | 'not-yours'> {
  const found = (await recordsOfAddress(services, address)).find(({ id }) => id === record);
  if (found === undefined || found.id === by) return 'not-yours';
  const begun = await startMerge(services, { from: found.id, handle: found.handle, to: by, by });
  return begun ? 'taken-over' : 'not-yours';
}

/**
 * `own`: the manager asked for it themselves. `decided-before`: or taken back meanwhile. `unknown`: there
 * is no such claim. These three change nothing.
 */
type DecideOutcome = 'decided' | 'own' | 'decided-before' | 'unknown';

/**
 * Decides a claim. Of two managers at once one does; nobody decides on their own. An approval
 * that comes after the record went to somebody else turns into a refusal.
 */
export async function decideClaim(
  services: Needs,
  {
    record,
    by,
    verdict,
    manager,
    words,
  }: {
    readonly record: string;
    readonly by: string;
    readonly verdict: 'approved' | 'declined';
    readonly manager: string;
    readonly words?: string | undefined;
  },
): Promise<DecideOutcome> {
  if (manager === by) return 'own';
  const at = services.clock.now();
  const decision = { by: manager, at, ...(words === undefined || words === '' ? {} : { words }) };
  const { before, after } = await changeClaim(
    services,
    { record, by },
    (claim) => claim && decide(claim, verdict, decision),
  );
  if (before === undefined) return 'unknown';
  if (after === undefined) return 'decided-before';
  await settleClaim(services, after);
  return 'decided';
}

/** Does what follows from a decision; safe to repeat, also by the job that finds it undone. */
export async function settleClaim(services: Needs, claim: Claim): Promise<void> {
  const { decision, state, record, by } = claim;
  if (decision === undefined) return;
  await appendAudit(
    services.table,
    {
      at: decision.at,
      by: decision.by,
      act: `claim.${state as 'approved' | 'declined'}`,
      on: record,
      detail: by,
    },
    `claim-${record}-${by}-${String(decision.at)}`,
  );
  if (claim.settled) return;
  const merged = await startMerge(services, { from: record, handle: claim.handle, to: by, by: decision.by });
  const after: Claim = {
    ...claim,
    version: claim.version + 1,
    settled: true,
    ...(merged ? {} : { state: 'declined', decision: { by: 'system', at: decision.at } }),
  };
  await writeClaim(services.table, after, services.ids.token());
}

/** Begins a merge. True when it is the one that stands, also when it had been begun before. */
async function startMerge(
  { table, clock, ids }: Needs,
  { from, handle, to, by }: Pick<Merge, 'from' | 'handle' | 'to' | 'by'>,
): Promise<boolean> {
  const known = await readMerge(table, from);
  if (known !== undefined) return known.to === to;
  if (!isClaimable(await readProfile(table, from))) return false;
  const merge: Merge = { version: 1, from, handle, to, by, state: 'running', startedAt: clock.now() };
  if (await writeMerge(table, merge, ids.token())) return true;
  return (await readMerge(table, from))?.to === to;
}

/** What a person has asked for, newest first. */
export async function claimsBy({ table }: Pick<Services, 'table'>, by: string): Promise<readonly Claim[]> {
  const open = (await unsettledClaims(table)).filter((claim) => claim.by === by);
  return [...(await settledClaimsOf(table, by)), ...open].sort((a, b) => b.askedAt - a.askedAt);
}

/** What waits for a manager, oldest first. */
export async function openClaims({ table }: Pick<Services, 'table'>): Promise<readonly Claim[]> {
  return (await unsettledClaims(table)).filter(({ state }) => state === 'open');
}

/** One claim, by record and asker. */
export function claimOf(
  { table }: Pick<Services, 'table'>,
  record: string,
  by: string,
): Promise<Claim | undefined> {
  return readClaim(table, record, by);
}
