// A person's own view of their contributions: also what nobody else sees yet, and what the
// reviewer wrote.
import type { ContributionView } from './view.ts';
import type { Services } from '../services.ts';
import { contributionView, readPieceOf } from './contributions.io.ts';
import { isByHand, type Contribution } from '../../activity/contributions/rules.ts';

/** A contribution as its author sees it. */
export interface OwnContribution extends ContributionView {
  /** Logged by hand, so that the author may correct it. */
  readonly byHand: boolean;
  /** Milliseconds since the epoch. */
  readonly recordedAt: number;
  /** What a reviewer decided and wrote; who it was is not told. */
  readonly decision: { readonly at: number; readonly words?: string } | undefined;
}

/** A contribution as its author sees it. */
export function ownView(contribution: Contribution): OwnContribution {
  const { recordedAt, decision } = contribution;
  return {
    ...contributionView(contribution),
    byHand: isByHand(contribution),
    recordedAt,
    decision:
      decision === undefined
        ? undefined
        : { at: decision.at, ...(decision.words === undefined ? {} : { words: decision.words }) },
  };
}

/** A piece of one's own list, newest first; `'bad-cursor'` for a cursor that is not ours. */
export async function readOwnContributions(
  { table }: Pick<Services, 'table'>,
  id: string,
  place: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<{ items: readonly OwnContribution[]; cursor?: string } | 'bad-cursor'> {
  const piece = await readPieceOf(table, id, place);
  if (piece === 'bad-cursor') return piece;
  const { contributions, ...rest } = piece;
  return { ...rest, items: contributions.map(ownView) };
}
