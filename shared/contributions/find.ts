// Looking one contribution up by its identity, and what its source is told of it.
import type { Services } from '../runtime/services.ts';
import { identityOf, splitIdentity } from '../table/keys.ts';
import { programOf, type Program } from './kinds.ts';
import { counts, type Contribution } from './rules.ts';
import { readContribution } from './store.ts';

/** A stored contribution as its source knows it: handles and two-part identity, no inner ids. */
export interface Receipt extends Pick<
  Contribution,
  'kind' | 'occurredAt' | 'status' | 'ownThread' | 'locale' | 'product' | 'subject' | 'thread' | 'words'
> {
  readonly source: string;
  readonly externalId: string;
  /** The handle under which it was recorded. */
  readonly contributor: string;
  readonly program: Program;
  /** Whether it counts on leaderboards and for badges now. */
  readonly counts: boolean;
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
  const { identity, handle, kind, occurredAt, status, ownThread, recordedAt } = contribution;
  const { locale, product, subject, thread, words } = contribution;
  return {
    ...splitIdentity(identity),
    contributor: handle,
    program: programOf(kind),
    kind,
    occurredAt,
    status,
    ownThread,
    counts: counts(contribution),
    ...(locale === undefined ? {} : { locale }),
    ...(product === undefined ? {} : { product }),
    ...(subject === undefined ? {} : { subject }),
    ...(thread === undefined ? {} : { thread }),
    ...(words === undefined ? {} : { words }),
    recordedAt: new Date(recordedAt).toISOString(),
  };
}
