// How a contribution that was logged by hand begins and changes. Pure; whether its program
// asks for review is an argument.
import { dayIn, instantIn, offsetAt, writeIn } from '../../platform/time/zone.ts';
import { begin, correct, HAND, type ContributionChange, type Contribution } from '../contributions/rules.ts';
import type { LoggedWork } from './schema.ts';

/** When and where somebody logs: which instant a day on their wall stands for depends on both. */
interface Where {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The person's own, an IANA name. */
  readonly timeZone: string;
}

/** East or west of this, noon on the person's wall lies on another UTC day. */
const NOON_REACHES_MINUTES = 11 * 60;

/**
 * The instant that stands for a day on somebody's wall: its noon, or an hour of it that lies on the
 * same day in UTC, as days are counted there; and never later than `now`.
 */
export function instantOf({ day }: Pick<LoggedWork, 'day'>, { now, timeZone }: Where): number {
  const noon = instantIn(timeZone, day, 12);
  const ahead = offsetAt(timeZone, noon);
  const hour = ahead > NOON_REACHES_MINUTES ? 18 : ahead < -NOON_REACHES_MINUTES ? 6 : 12;
  return Math.min(hour === 12 ? noon : instantIn(timeZone, day, hour), now);
}

/** The first version of what somebody logs. */
export function beginByHand({
  draft,
  externalId,
  person,
  form,
  reviewed,
  where,
}: {
  readonly draft: LoggedWork;
  readonly externalId: string;
  readonly person: { readonly id: string; readonly handle: string };
  readonly form: string;
  /** Whether somebody must look at it before it counts. */
  readonly reviewed: boolean;
  readonly where: Where;
}): Contribution {
  const { kind, locale } = draft;
  const contribution = begin({
    input: {
      source: HAND,
      externalId,
      contributor: person.handle,
      kind,
      occurredAt: writeIn(where.timeZone, instantOf(draft, where)),
      status: reviewed ? 'pending' : 'accepted',
      subject: subjectOf(draft),
      ...(locale === undefined ? {} : { locale }),
    },
    contributor: person.id,
    now: where.now,
  });
  return { ...contribution, form };
}

/** Why a contribution can't be corrected now. */
export interface NotNow {
  readonly outcome: 'withdrawn';
}

/**
 * What its author makes of it. A decision on what it was before is void; it waits for review when
 * its program asks for that, and also when it waited or was declined.
 */
export function correctByHand(
  before: Contribution,
  {
    draft,
    reviewed,
    where,
  }: { readonly draft: LoggedWork; readonly reviewed: boolean; readonly where: Where },
): ContributionChange | NotNow {
  if (before.status === 'withdrawn') return { outcome: 'withdrawn' };
  const status = reviewed || before.status !== 'accepted' ? 'pending' : 'accepted';
  // The same day again keeps its instant: a correction of the title moves nothing.
  const sameDay = dayIn(where.timeZone, before.instant) === draft.day;
  const occurredAt = sameDay ? before.occurredAt : writeIn(where.timeZone, instantOf(draft, where));
  const { decision: _void, locale: _locale, subject: _subject, ...rest } = before;
  const described = {
    kind: draft.kind,
    subject: subjectOf(draft),
    ...(draft.locale === undefined ? {} : { locale: draft.locale }),
  };
  if (sameDay && isSame(before, described)) return { outcome: 'unchanged', contribution: before };
  return correct(rest, { ...described, occurredAt, status });
}

function isSame(before: Contribution, after: Pick<Contribution, 'kind' | 'locale' | 'subject'>): boolean {
  return (
    before.kind === after.kind &&
    before.locale === after.locale &&
    before.subject?.url === after.subject?.url &&
    before.subject?.title === after.subject?.title
  );
}

function subjectOf({ title, url }: LoggedWork): { readonly title?: string; readonly url: string } {
  return title === undefined ? { url } : { title, url };
}
