// The use cases of recording. A contribution is acknowledged after one conditional
// write of it; everything else follows from the change feed.
import pMap from 'p-map';
import { claimHandle } from '../contributors/store.ts';
import { Contended } from '../runtime/contended.ts';
import type { Services } from '../runtime/services.ts';
import { identityOf } from '../table/keys.ts';
import { begin, correct, restore, type ChangeOutcome, type Contribution } from './rules.ts';
import type { Correction, NewContribution } from './schema.ts';
import { insertContribution, readContribution, replaceContribution } from './store.ts';

export type RecordOutcome =
  | { readonly outcome: 'recorded'; readonly contribution: Contribution }
  /** Recorded before, perhaps with other details: the first stands. */
  | { readonly outcome: 'known'; readonly contribution: Contribution };

/** Records one contribution. An author nobody knows becomes an unclaimed contributor. */
export async function recordContribution(services: Services, input: NewContribution): Promise<RecordOutcome> {
  const contributor = await contributorOf(services, input.contributor);
  return insert(services, input, contributor);
}

/** Writes in flight at once for a batch: enough to hide the table's latency. */
const WRITES_AT_ONCE = 48;

/**
 * Records a batch. Each line has an outcome of its own; one that failed carries the
 * error and the others stand. Of one identity twice in a batch, one is recorded.
 */
export async function recordBatch(
  services: Services,
  inputs: readonly NewContribution[],
): Promise<readonly (RecordOutcome | { readonly outcome: 'failed'; readonly error: unknown })[]> {
  const handles = [...new Set(inputs.map((input) => input.contributor))];
  const ids = new Map<string, string>();
  const failures = new Map<string, unknown>();
  await pMap(
    handles,
    async (handle) => {
      try {
        ids.set(handle, await contributorOf(services, handle));
      } catch (error) {
        failures.set(handle, error);
      }
    },
    { concurrency: WRITES_AT_ONCE },
  );
  return pMap(
    inputs,
    async (input) => {
      const contributor = ids.get(input.contributor);
      if (contributor === undefined) {
        return { outcome: 'failed' as const, error: failures.get(input.contributor) };
      }
      try {
        return await insert(services, input, contributor);
      } catch (error) {
        return { outcome: 'failed' as const, error };
      }
    },
    { concurrency: WRITES_AT_ONCE },
  );
}

export type CorrectOutcome = ChangeOutcome | { readonly outcome: 'unknown' };

/** Corrects a contribution; withdrawing, accepting and declining are corrections of its status. */
export async function correctContribution(
  services: Services,
  ref: { readonly source: string; readonly externalId: string },
  correction: Correction,
): Promise<CorrectOutcome> {
  const contributor =
    correction.contributor === undefined ? undefined : await contributorOf(services, correction.contributor);
  return changeContribution(services, ref, (before) => correct(before, correction, contributor));
}

/** Undoes a withdrawal. */
export async function restoreContribution(
  services: Services,
  ref: { readonly source: string; readonly externalId: string },
): Promise<CorrectOutcome> {
  return changeContribution(services, ref, restore);
}

const ATTEMPTS = 10;

/**
 * Applies a rule to a contribution until it stands: `rule` sees the newest version each time, and
 * whatever it answers beside a change comes back as it is. Throws Contended when rivals kept winning.
 */
export async function changeContribution<Refusal extends { readonly outcome: string } = never>(
  services: Pick<Services, 'table' | 'ids'>,
  { source, externalId }: { readonly source: string; readonly externalId: string },
  rule: (before: Contribution) => ChangeOutcome | Refusal,
): Promise<CorrectOutcome | Refusal> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await readContribution(services.table, identityOf(source, externalId));
    if (before === undefined) return { outcome: 'unknown' };
    const result = rule(before);
    if (!isChange(result)) return result;
    if (await replaceContribution(services.table, result.contribution, services.ids.token())) return result;
  }
  throw new Contended('a contribution under correction');
}

function isChange(
  result: ChangeOutcome | { readonly outcome: string },
): result is Extract<ChangeOutcome, { outcome: 'changed' }> {
  return result.outcome === 'changed';
}

async function insert(
  services: Services,
  input: NewContribution,
  contributor: string,
): Promise<RecordOutcome> {
  const contribution = begin({ input, contributor, now: services.clock.now() });
  const result = await insertContribution(services.table, contribution, services.ids.token());
  return result.outcome === 'recorded' ? { outcome: 'recorded', contribution } : result;
}

async function contributorOf(services: Services, handle: string): Promise<string> {
  const known = await services.handles.find(handle);
  if (known !== undefined) return known.contributor;
  const claim = await claimHandle(services.table, {
    handle,
    contributor: services.ids.contributor(),
    createdAt: services.clock.now(),
  });
  services.handles.note(claim);
  return claim.contributor;
}
