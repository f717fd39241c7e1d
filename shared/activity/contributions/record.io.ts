// The use cases of recording. A contribution is acknowledged after one conditional
// write of it; everything else follows from the change feed.
import pMap from 'p-map';
import { takeHandle } from '../../identity/profiles/store.ts';
import { findErased } from '../../identity/profiles/erased-handle.io.ts';
import { namelessHandle } from '../../identity/profiles/nameless.io.ts';
import type { Services } from '../../identity/services.ts';
import { changeItem } from '../../platform/table/change.io.ts';
import { becomes, stays } from '../../platform/table/ruling.ts';
import { fitToStore } from './fit-to-store.io.ts';
import { identityOf } from './keys.ts';
import { begin, correct, restore, type ContributionChange, type Contribution } from './rules.ts';
import type { Correction, NewContribution } from './schema.ts';
import { insertContribution, readContribution, replaceContribution } from './store.ts';

/** What came of recording; the contribution is the one that is stored. */
type RecordOutcome =
  | { readonly outcome: 'recorded'; readonly contribution: Contribution }
  /** Recorded before, perhaps with other details: the first stands. */
  | { readonly outcome: 'known'; readonly contribution: Contribution };

/** Records one contribution. An author nobody knows becomes an unclaimed contributor. */
export async function recordContribution(services: Services, input: NewContribution): Promise<RecordOutcome> {
  return insert(services, input, await recordedAuthorOf(services, input.contributor));
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
  const authors = new Map<string, RecordedAuthor>();
  const failures = new Map<string, unknown>();
  await pMap(
    handles,
    async (handle) => {
      try {
        authors.set(handle, await recordedAuthorOf(services, handle));
      } catch (error) {
        failures.set(handle, error);
      }
    },
    { concurrency: WRITES_AT_ONCE },
  );
  return pMap(
    inputs,
    async (input) => {
      const author = authors.get(input.contributor);
      if (author === undefined) {
        return { outcome: 'failed' as const, error: failures.get(input.contributor) };
      }
      try {
        return await insert(services, input, author);
      } catch (error) {
        return { outcome: 'failed' as const, error };
      }
    },
    { concurrency: WRITES_AT_ONCE },
  );
}

/** What came of a correction. `unknown`: nothing was recorded under that source and id. */
export type CorrectOutcome = ContributionChange | { readonly outcome: 'unknown' };

/** Corrects a contribution; withdrawing, accepting and declining are corrections of its status. */
export async function correctContribution(
  services: Services,
  ref: { readonly source: string; readonly externalId: string },
  correction: Correction,
): Promise<CorrectOutcome> {
  const author =
    correction.contributor === undefined
      ? undefined
      : await recordedAuthorOf(services, correction.contributor);
  const named = author === undefined ? correction : { ...correction, contributor: author.handle };
  return changeContribution(services, ref, (before) => {
    const { outcome, contribution } = correct(before, named, author?.contributor);
    return { outcome, contribution: fitToStore(services, contribution) };
  });
}

/** Undoes a withdrawal. */
export async function restoreContribution(
  services: Services,
  ref: { readonly source: string; readonly externalId: string },
): Promise<CorrectOutcome> {
  return changeContribution(services, ref, restore);
}

/** Which contribution; one that was read a moment ago is `known`, which saves reading it. */
interface ContributionRef {
  readonly source: string;
  readonly externalId: string;
  readonly known?: Contribution;
}

/**
 * Applies a rule to a contribution until it stands: `rule` sees the newest version each time, and
 * whatever it answers beside a change comes back as it is. Throws Contended when rivals kept winning.
 */
export function changeContribution<Refusal extends { readonly outcome: string } = never>(
  { table, ids }: Pick<Services, 'table' | 'ids'>,
  { source, externalId, known }: ContributionRef,
  rule: (before: Contribution) => ContributionChange | Refusal,
): Promise<CorrectOutcome | Refusal> {
  return changeItem<Contribution | undefined, Contribution, CorrectOutcome | Refusal>({
    about: 'a contribution under correction',
    ...(known === undefined ? {} : { known }),
    read: () => readContribution(table, identityOf(source, externalId)),
    rule: (before) => {
      if (before === undefined) return stays({ outcome: 'unknown' });
      const result = rule(before);
      return isChange(result) ? becomes(result.contribution, result) : stays(result);
    },
    write: (next) => replaceContribution(table, next, ids.token()),
  });
}

function isChange(
  result: ContributionChange | { readonly outcome: string },
): result is Extract<ContributionChange, { outcome: 'changed' }> {
  return result.outcome === 'changed';
}

/** Who a contribution is recorded for, and the handle that it bears. */
interface RecordedAuthor {
  readonly contributor: string;
  readonly handle: string;
}

async function insert(
  services: Services,
  input: NewContribution,
  author: RecordedAuthor,
): Promise<RecordOutcome> {
  const { contributor, handle } = author;
  const begun = begin({ input, contributor, now: services.clock.now() });
  const contribution = fitToStore(services, { ...begun, handle });
  const result = await insertContribution(services.table, contribution, services.ids.token());
  return result.outcome === 'recorded' ? { outcome: 'recorded', contribution } : result;
}

async function recordedAuthorOf(services: Services, handle: string): Promise<RecordedAuthor> {
  const known = await services.handles.find(handle);
  if (known !== undefined) return { contributor: known.contributor, handle };
  // Somebody new, or somebody who was erased: what they did still counts, under no name.
  const erased = await findErased(services, handle);
  if (erased !== undefined) return { contributor: erased, handle: namelessHandle(services.vault, erased) };
  const claim = await takeHandle(services.table, {
    handle,
    contributor: services.ids.contributor(),
    createdAt: services.clock.now(),
  });
  services.handles.note(claim);
  return { contributor: claim.contributor, handle };
}
