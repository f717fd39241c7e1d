// Reads a person's contributions, newest first: the days name them, the items say
// the rest. The list goes on at a place in a day, not at a count of pages.
import { hasPage, viewerOf } from '../../identity/profiles/profile.ts';
import { readProfile } from '../../identity/profiles/store.ts';
import type { ContributionsPiece, ContributionView } from './view.ts';
import type { Services } from '../services.ts';
import { listDay } from '../../activity/days/day-set.ts';
import { daysDown } from '../../activity/days/store.ts';
import { decodeCursor, encodeCursor, hasFields, isWhole } from '../../platform/table/cursor.ts';
import { splitIdentity } from '../../activity/contributions/keys.ts';
import type { Table } from '../../platform/table/client.io.ts';
import type { Day } from '../../platform/time/day.ts';
import { programOf } from '../../platform/vocabulary/programs.ts';
import { counts, isPublic, type Contribution } from '../../activity/contributions/rules.ts';
import { readContributions } from '../../activity/contributions/store.ts';

/** Day and place within it of the last one shown. */
interface Position {
  readonly d: Day;
  readonly n: number;
}

function isPosition(value: unknown): value is Position {
  return hasFields(value, ['d', 'n']) && isWhole(value.d, 0, 4_000_000) && isWhole(value.n, 0, 1_000_000);
}

/** A piece of a person's list as `viewer` (a member's contributor id, if any) may see it; undefined when they have no page for them. */
export async function readContributionsOf(
  { table, handles }: Pick<Services, 'table' | 'handles'>,
  handle: string,
  {
    viewer,
    ...place
  }: {
    readonly cursor?: string | undefined;
    readonly limit: number;
    readonly viewer?: string | undefined;
  },
): Promise<ContributionsPiece | 'bad-cursor' | undefined> {
  // A forged cursor is told before anything is read.
  if (isForged(place.cursor)) return 'bad-cursor';
  const claim = await handles.find(handle);
  if (claim === undefined) return undefined;
  const { contributor } = claim;
  if (!hasPage(await readProfile(table, contributor), viewerOf(contributor, viewer))) return undefined;
  const piece = await readPieceOf(table, contributor, place);
  if (piece === 'bad-cursor') return piece;
  const { contributions, ...rest } = piece;
  const shown = contributor === viewer ? contributions : contributions.filter(isPublic);
  return { ...rest, items: shown.map(contributionView) };
}

/** A piece of what somebody has contributed, newest first, whatever became of it. */
export async function readPieceOf(
  table: Table,
  contributor: string,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
): Promise<{ contributions: readonly Contribution[]; cursor?: string } | 'bad-cursor'> {
  const position = cursor === undefined ? undefined : decodeCursor(cursor, isPosition);
  if (cursor !== undefined && position === undefined) return 'bad-cursor';
  const found: { identity: string; day: Day; place: number }[] = [];
  for await (const [day, chunks] of daysDown(table, contributor, position?.d)) {
    const skip = day === position?.d ? position.n : 0;
    for (const [place, entry] of listDay(chunks).entries()) {
      if (place >= skip) found.push({ identity: entry.identity, day, place: place + 1 });
    }
    if (found.length > limit) break;
  }
  const shown = found.slice(0, limit);
  const contributions = await readContributions(
    table,
    shown.map(({ identity }) => identity),
  );
  const last = shown.at(-1);
  return {
    contributions,
    ...(found.length > limit && last !== undefined
      ? { cursor: encodeCursor({ d: last.day, n: last.place }) }
      : {}),
  };
}

function isForged(cursor: string | undefined): boolean {
  return cursor !== undefined && decodeCursor(cursor, isPosition) === undefined;
}

/** A contribution as pages and API show it. */
export function contributionView(contribution: Contribution): ContributionView {
  const { source, externalId } = splitIdentity(contribution.identity);
  return {
    source,
    externalId,
    program: programOf(contribution.kind),
    kind: contribution.kind,
    occurredAt: contribution.occurredAt,
    status: contribution.status,
    counts: counts(contribution),
    locale: contribution.locale,
    product: contribution.product,
    subject: contribution.subject,
    words: contribution.words,
  };
}
