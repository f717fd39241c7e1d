// When somebody who stopped in the sign-up is reminded: two days after their last step, and
// once more a week after it. The item only says when to look next; what is due is decided
// from the journey as it is then.

const DAY_MS = 86_400_000;
/** From the last step to each reminder; there is none after these. */
const AFTER_MS = [2 * DAY_MS, 7 * DAY_MS] as const;
/** When the job was off for days the second must not follow the first at once. */
const APART_MS = DAY_MS;

/** Where somebody stands with being reminded of the sign-up; one item a person. Instants in milliseconds since the epoch. */
export interface Reminder {
  readonly version: number;
  /** The contributor's id. */
  readonly id: string;
  /** How many were sent. */
  readonly sent: number;
  readonly sentAt?: number;
  /** When to look again, in milliseconds since the epoch; absent when it is over. */
  readonly dueAt?: number;
}

/** When the next one is due, given the last step; undefined when all were sent. */
export function dueAfter({ sent, sentAt }: Pick<Reminder, 'sent' | 'sentAt'>, lastStepAt: number) {
  const after = AFTER_MS[sent];
  if (after === undefined) return undefined;
  return Math.max(lastStepAt + after, sentAt === undefined ? 0 : sentAt + APART_MS);
}

/** What is to be done with a reminder that is looked at, given when the person last did a step; `over` when none is wanted. */
export function remindNow(
  reminder: Reminder,
  lastStepAt: number | 'over',
  now: number,
): { readonly send: boolean; readonly after: Reminder } {
  const { dueAt: _dueAt, ...rest } = { ...reminder, version: reminder.version + 1 };
  if (lastStepAt === 'over') return { send: false, after: rest };
  const due = dueAfter(reminder, lastStepAt);
  if (due === undefined) return { send: false, after: rest };
  if (due > now) return { send: false, after: { ...rest, dueAt: due } };
  const sent = { ...rest, sent: reminder.sent + 1, sentAt: now };
  const next = dueAfter(sent, lastStepAt);
  return { send: true, after: next === undefined ? sent : { ...sent, dueAt: next } };
}
