// Access patterns of contributions: by identity only. Lists of a person's work go
// through the day chunks, so that recording costs one write without any index. Only
// what was logged by hand and waits for a reviewer stands in a list of its own.
import { readItem, readItems } from '../../platform/table/batch-reader.io.ts';
import type { Table } from '../../platform/table/client.io.ts';
import { contributionKey } from './keys.ts';
import { listed, readList, sharedLists } from '../../platform/table/lists.io.ts';
import { putOrRead } from '../../platform/table/put-once.io.ts';
import { putVersion } from '../../platform/table/put-version.io.ts';
import { valueOf } from '../../platform/table/value.ts';
import { readAttribute, type AttributeMap } from '../../platform/table/attributes.io.ts';
import { programOf, type Program } from '../../platform/vocabulary/programs.ts';
import { waitsForReview, type Contribution } from './rules.ts';

type Item = Readonly<Record<string, unknown>>;

const { sk: sortKey } = contributionKey('');

/**
 * Writes a contribution that must not exist yet. Of two at once one is recorded. A
 * reply that was lost is retried by the SDK and then fails on our own write: the
 * token tells.
 */
export async function insertContribution(
  table: Table,
  contribution: Contribution,
  token: string,
): Promise<{ outcome: 'recorded' } | { outcome: 'known'; contribution: Contribution }> {
  const stored = await putOrRead(table, { ...toItem(contribution), t: token });
  return stored.t === token ? { outcome: 'recorded' } : { outcome: 'known', contribution: fromItem(stored) };
}

/** Writes the next version over the one before it. False when somebody else was first. */
export function replaceContribution(table: Table, next: Contribution, token: string): Promise<boolean> {
  return putVersion(table, toItem(next), token);
}

/** A contribution by identity, strongly consistent. */
export async function readContribution(table: Table, identity: string): Promise<Contribution | undefined> {
  const item = await readItem(table, contributionKey(identity), 'strong');
  return item === undefined ? undefined : fromItem(item);
}

/** Contributions by identity, in the order asked for; missing ones are left out. */
export async function readContributions(
  table: Table,
  identities: readonly string[],
): Promise<readonly Contribution[]> {
  const items = await readItems(table, identities.map(contributionKey), 'eventual');
  return items.map(fromItem);
}

/** A piece of what waits for review in a program, oldest first, behind the place `after`; `next` is where it goes on. */
export async function queryWaiting(
  table: Table,
  {
    program,
    after,
    limit,
  }: {
    readonly program: Program;
    readonly after: Record<string, unknown> | undefined;
    readonly limit: number;
  },
): Promise<{ waiting: readonly Contribution[]; next: Record<string, unknown> | undefined }> {
  const { items, next } = await readList(table, sharedLists.review(program), { after, limit });
  return { waiting: items.map(fromItem), next };
}

/** The contribution in a stream image, or undefined when the image is of another entity. */
export function contributionOfImage(image: AttributeMap): Contribution | undefined {
  if (image.sk?.S !== sortKey) return undefined;
  return fromItem(readAttribute(image));
}

/** The contribution in a scanned item, or undefined when it is of another entity. */
export function contributionOfItem(item: Readonly<Record<string, unknown>>): Contribution | undefined {
  return item.sk === sortKey ? fromItem(item) : undefined;
}

function toItem(contribution: Contribution) {
  const { identity, ...rest } = contribution;
  return {
    ...contributionKey(identity),
    ...rest,
    ...(waitsForReview(contribution)
      ? listed(sharedLists.review(programOf(contribution.kind)), waitingPlace(contribution))
      : {}),
  };
}

/** Milliseconds have 13 digits until the year 2286, so places sort by time. */
function waitingPlace({ recordedAt, identity }: Contribution): string {
  return `${recordedAt}#${identity}`;
}

function fromItem(item: Item): Contribution {
  return { ...valueOf(item), identity: (item.pk as string).slice(2) } as unknown as Contribution;
}
