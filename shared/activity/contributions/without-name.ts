// What is left of a person's work when they are erased: that it was done, when, and what it
// counts as. Pure; whatever is not named here goes, also what is added to contributions later.
import { waitsForReview, type ChangeOutcome, type Contribution } from './rules.ts';

/** A contribution of the same version under no name. `handle` is what stands in the name's place. */
export function withoutName(contribution: Contribution, handle: string): Contribution {
  const { identity, version, contributor, kind, instant, status, statusBefore, ownThread } = contribution;
  const { locale, product, words, recordedAt, formerHomes } = contribution;
  return {
    identity,
    version,
    contributor,
    handle,
    kind,
    instant,
    // The offset tells where somebody lives.
    occurredAt: new Date(instant).toISOString(),
    status,
    ...(statusBefore === undefined ? {} : { statusBefore }),
    ownThread,
    ...(locale === undefined ? {} : { locale }),
    ...(product === undefined ? {} : { product }),
    ...(words === undefined ? {} : { words }),
    recordedAt,
    ...(formerHomes === undefined ? {} : { formerHomes }),
  };
}

/**
 * Takes names off a contribution: `names` holds what stands in their place, by contributor id.
 * Where it stands with somebody else by now, only the trace of where it stood loses the name.
 * One that needs nothing is left alone, but for work that waits for a reviewer here: it never will be.
 */
export function unname(contribution: Contribution, names: ReadonlyMap<string, string>): ChangeOutcome {
  const own = names.get(contribution.contributor);
  const stripped = own === undefined ? contribution : given(withoutName(contribution, own));
  const formerHomes = stripped.formerHomes?.map((home) => ({
    contributor: home.contributor,
    handle: names.get(home.contributor) ?? home.handle,
    day: home.day,
  }));
  const after = formerHomes === undefined ? stripped : { ...stripped, formerHomes };
  return ordered(after) === ordered(contribution)
    ? { outcome: 'unchanged', contribution }
    : { outcome: 'changed', contribution: { ...after, version: contribution.version + 1 } };
}

function given(contribution: Contribution): Contribution {
  return waitsForReview(contribution)
    ? { ...contribution, status: 'withdrawn', statusBefore: 'pending' }
    : contribution;
}

/** A contribution as one text, whatever order a stored map came back in. */
function ordered({ formerHomes = [], ...rest }: Contribution): string {
  const homes = formerHomes.map(({ contributor, handle, day }) => [contributor, handle, day]);
  const fields = Object.entries(rest as Readonly<Record<string, unknown>>).filter(
    ([, value]) => value !== undefined,
  );
  return JSON.stringify([homes, fields.sort(([a], [b]) => (a < b ? -1 : 1))]);
}
