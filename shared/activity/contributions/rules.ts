// What counts, and how a contribution changes. Pure: `contribution` is the stored
// truth, everything derived follows from it by `dayChangesOf`.
import { writeSeriesKey } from '../days/series.ts';
import { dayOf, startOfDay, type Day } from '../../platform/time/day.ts';
import { sameValue } from '../../platform/values/same-value.ts';
import { parseInstant } from '../../platform/time/instant.ts';
import type { Kind } from '../../platform/vocabulary/programs.ts';
import type { Correction, NewContribution, Status } from './schema.ts';

/** A stored contribution. `version` grows by one with every change. */
export interface Contribution {
  readonly identity: string;
  readonly version: number;
  /** The contributor's id, not the handle. */
  readonly contributor: string;
  /** The handle under which it was recorded; the card takes its first handle from here. */
  readonly handle: string;
  readonly kind: Kind;
  /** The instant in milliseconds since the epoch. */
  readonly instant: number;
  /** ISO 8601 as the source wrote it, offset included. */
  readonly occurredAt: string;
  readonly status: Status;
  /** The status to go back to when a withdrawal is undone. */
  readonly statusBefore?: Status;
  readonly ownThread: boolean;
  readonly locale?: string;
  readonly product?: string;
  readonly subject?: { readonly title?: string; readonly url?: string };
  readonly thread?: string;
  readonly words?: number;
  readonly recordedAt: number;
  /** Person and day pairs where earlier versions stood. */
  readonly formerHomes?: readonly Home[];
  /** The form that it was logged with by hand: the same form sent twice is one contribution. */
  readonly form?: string;
  /** What a reviewer decided last; gone when the contribution is corrected. */
  readonly decision?: ReviewDecision;
}

/** A reviewer's decision. */
export interface ReviewDecision {
  /** The reviewer's contributor id. */
  readonly by: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** For the author's eyes, never on a public page. */
  readonly words?: string;
}

/** Where a contribution is counted. */
export interface Home {
  readonly contributor: string;
  /** The handle of that contributor: whoever is left behind may not have a card yet. */
  readonly handle: string;
  readonly day: Day;
}

/** It counts when it is accepted and not in the author's own thread (contract, "what counts"). */
export function counts(contribution: Pick<Contribution, 'status' | 'ownThread'>): boolean {
  return contribution.status === 'accepted' && !contribution.ownThread;
}

/** The source of what people log here by hand. */
export const HAND = 'laurel';

/** Whether somebody logged it here by hand, so that it is theirs to correct. */
export function isByHand({ identity }: Pick<Contribution, 'identity'>): boolean {
  return identity.startsWith(`${HAND}#`);
}

/** Whether it waits for a reviewer here; what is pending elsewhere is decided there. */
export function waitsForReview(contribution: Pick<Contribution, 'identity' | 'status'>): boolean {
  return contribution.status === 'pending' && isByHand(contribution);
}

/**
 * Whether everybody may see it in its author's list. What was logged by hand holds words and a link
 * that nobody has looked at until it is accepted.
 */
export function isPublic(contribution: Pick<Contribution, 'identity' | 'status'>): boolean {
  return contribution.status === 'accepted' || !isByHand(contribution);
}

/** The first version of a contribution. `contributor` is the id behind the handle. */
export function begin({
  input,
  contributor,
  now,
}: {
  readonly input: NewContribution;
  readonly contributor: string;
  readonly now: number;
}): Contribution {
  const { source, externalId, program: _, contributor: handle, ownThread, ...rest } = input;
  return {
    ...rest,
    identity: `${source}#${externalId}`,
    version: 1,
    contributor,
    handle,
    instant: parseInstant(input.occurredAt) ?? Number.NaN,
    ownThread: ownThread ?? false,
    recordedAt: now,
  };
}

/** What stands in a person's day for one contribution, as of one version of it. */
export interface DayEntry {
  readonly identity: string;
  readonly version: number;
  /** Second of the UTC day, for the order within it. */
  readonly second: number;
  /** Series key when it counts; `none` when it stands here but does not count; `gone` when it moved away. */
  readonly series: string;
}

/** The series of an entry that stands in a day and does not count. */
export const NOT_COUNTED = 'none';
/** The series of an entry whose contribution has moved to another person or day. */
export const GONE = 'gone';

/** An entry and the person's day that it goes into; made by `dayChangesOf`. */
export interface DayChange {
  readonly contributor: string;
  readonly handle: string;
  readonly day: Day;
  readonly entry: DayEntry;
}

/** The entries that a version of a contribution puts into days: one where it stands, one for each former home. */
export function dayChangesOf(contribution: Contribution): DayChange[] {
  const { identity, version, contributor, handle } = contribution;
  const day = dayOf(contribution.instant);
  const second = Math.floor((contribution.instant - startOfDay(day)) / 1000);
  const here: DayChange = {
    contributor,
    handle,
    day,
    entry: {
      identity,
      version,
      second,
      series: counts(contribution) ? writeSeriesKey(contribution) : NOT_COUNTED,
    },
  };
  const moved = (contribution.formerHomes ?? [])
    .filter((home) => home.contributor !== contributor || home.day !== day)
    .map((home) => ({ ...home, entry: { identity, version, second, series: GONE } }));
  return [here, ...moved];
}

/** What a rule makes of a contribution: the next version, to be written, or the one that stands. */
export type ContributionChange =
  | { readonly outcome: 'changed'; readonly contribution: Contribution }
  | { readonly outcome: 'unchanged'; readonly contribution: Contribution };

/** Applies a correction. `contributor` is the id behind a corrected handle. */
export function correct(
  before: Contribution,
  correction: Correction,
  contributor: string = before.contributor,
): ContributionChange {
  const { contributor: handle, ...named } = correction;
  const after: Contribution = {
    ...before,
    ...named,
    contributor,
    handle: handle ?? before.handle,
    instant: parseInstant(correction.occurredAt ?? '') ?? before.instant,
    ...(correction.status === 'withdrawn' && before.status !== 'withdrawn'
      ? { statusBefore: before.status }
      : {}),
  };
  if (sameValue(after, before)) return { outcome: 'unchanged', contribution: before };
  return {
    outcome: 'changed',
    contribution: { ...after, version: before.version + 1, ...homes(before, after) },
  };
}

/** Undoes a withdrawal: back to the status it had before. */
export function restore(before: Contribution): ContributionChange {
  if (before.status !== 'withdrawn') return { outcome: 'unchanged', contribution: before };
  const { statusBefore, ...rest } = before;
  return {
    outcome: 'changed',
    contribution: { ...rest, status: statusBefore ?? 'accepted', version: before.version + 1 },
  };
}

/** The contribution as another contributor's: what was done stays what it is. */
export function rehome(
  before: Contribution,
  { contributor, handle }: Pick<Contribution, 'contributor' | 'handle'>,
): ContributionChange {
  if (before.contributor === contributor) return { outcome: 'unchanged', contribution: before };
  const after = { ...before, contributor, handle };
  return {
    outcome: 'changed',
    contribution: { ...after, version: before.version + 1, ...homes(before, after) },
  };
}

function homes(before: Contribution, after: Contribution): { formerHomes?: readonly Home[] } {
  const former = { contributor: before.contributor, handle: before.handle, day: dayOf(before.instant) };
  if (former.contributor === after.contributor && former.day === dayOf(after.instant)) return {};
  const known = before.formerHomes ?? [];
  const listed = known.some((home) => home.contributor === former.contributor && home.day === former.day);
  return listed ? {} : { formerHomes: [...known, former] };
}
