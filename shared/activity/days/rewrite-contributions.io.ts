// Goes through everything that stands in a person's days and rewrites what a rule wants
// otherwise, a piece at a time: ten thousand contributions are never in memory at once.
import pMap from 'p-map';
import type { Services } from '../../identity/services.ts';
import { listDay } from './day-set.ts';
import { daysDown } from './store.ts';
import { splitIdentity } from '../contributions/keys.ts';
import { changeContribution } from '../contributions/record.io.ts';
import type { ContributionChange, Contribution } from '../contributions/rules.ts';
import { readContributions } from '../contributions/store.ts';

const PIECE = 500;
const WRITES_AT_ONCE = 48;

/** What a walk over a person's days takes in; without any of it, the contributions that stand there now. */
interface Walk {
  /** Also what stood there once and is somebody else's by now. */
  readonly alsoGone?: boolean;
}

/** A person's contributions, newest first, in pieces of some hundreds. */
export async function* contributionsOf(
  { table }: Pick<Services, 'table'>,
  contributor: string,
  { alsoGone = false }: Walk = {},
): AsyncGenerator<readonly Contribution[]> {
  let identities: string[] = [];
  for await (const [, chunks] of daysDown(table, contributor, undefined)) {
    const entries = alsoGone ? chunks.flatMap((chunk) => [...chunk.entries.values()]) : listDay(chunks);
    for (const { identity } of entries) identities.push(identity);
    while (identities.length >= PIECE) {
      yield readContributions(table, identities.slice(0, PIECE));
      identities = identities.slice(PIECE);
    }
  }
  if (identities.length > 0) yield readContributions(table, identities);
}

/**
 * Applies a rule to everything in a person's days; answers how many it changed. A rule must
 * leave alone what it has changed before: a walk that died begins anew.
 */
export async function rewriteContributions(
  services: Pick<Services, 'table' | 'ids'>,
  contributor: string,
  rule: (contribution: Contribution) => ContributionChange,
  walk: Walk = {},
): Promise<number> {
  let changed = 0;
  for await (const piece of contributionsOf(services, contributor, walk)) {
    await pMap(
      piece,
      async (contribution) => {
        if (await rewrite(services, contribution, rule)) changed += 1;
      },
      { concurrency: WRITES_AT_ONCE },
    );
  }
  return changed;
}

async function rewrite(
  services: Pick<Services, 'table' | 'ids'>,
  contribution: Contribution,
  rule: (contribution: Contribution) => ContributionChange,
): Promise<boolean> {
  const ref = { ...splitIdentity(contribution.identity), known: contribution };
  const { outcome } = await changeContribution(services, ref, rule);
  return outcome === 'changed';
}
