// Looking one contribution up by its identity, and what its source is told of it.
import type { ContributionView } from './view.ts';
import type { Services } from '../services.ts';
import { identityOf } from '../../activity/contributions/keys.ts';
import { contributionView } from './contributions.io.ts';
import type { Contribution } from '../../activity/contributions/rules.ts';
import { readContribution } from '../../activity/contributions/store.ts';

/** A stored contribution as its source knows it: what everyone sees, and what only a source asks for. */
interface Receipt extends ContributionView {
  /** The handle under which it was recorded. */
  readonly contributor: string;
  readonly ownThread: boolean;
  readonly thread: string | undefined;
  /** ISO instant. */
  readonly recordedAt: string;
}

/** The contribution of a source and its id, strongly consistent. */
export function findContribution(
  services: Pick<Services, 'table'>,
  { source, externalId }: { readonly source: string; readonly externalId: string },
): Promise<Contribution | undefined> {
  return readContribution(services.table, identityOf(source, externalId));
}

/** What a source is told of a contribution. */
export function receiptOf(contribution: Contribution): Receipt {
  return {
    ...contributionView(contribution),
    contributor: contribution.handle,
    ownThread: contribution.ownThread,
    thread: contribution.thread,
    recordedAt: new Date(contribution.recordedAt).toISOString(),
  };
}
