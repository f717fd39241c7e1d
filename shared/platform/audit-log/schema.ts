// What the audit log holds: who did what to whom, by ids. It outlives people, so no name,
// address or word of anybody stands in it.

/** Everything that is noted in the log. */
export const auditActs = [
  'role.given',
  'role.taken',
  'access.denied',
  'account.suspended',
  'account.restored',
  'beginner.vouched',
  'beginner.extended',
  'beginner.ended',
  'claim.approved',
  'claim.declined',
  'review.accepted',
  'review.declined',
  'tasks.changed',
  'community.changed',
  'person.erased',
  'people.merged',
] as const;
export type AuditAct = (typeof auditActs)[number];

/** One line of the log: who did what, when, and to whom or what. */
export interface AuditEntry {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Contributor id, or `system`. */
  readonly by: string;
  readonly act: AuditAct;
  /** What it was done to: a contributor id, a route, a contribution's identity. */
  readonly on?: string | undefined;
  /** Which role, program or reason code: fixed words of ours, never of people. */
  readonly detail?: string | undefined;
}

/**
 * An entry kept in the item that it is about, in the same write as the change itself, and
 * copied into the log afterwards: a change can't lose its entry, however often the copying fails.
 */
export interface AuditNote extends AuditEntry {
  /** Makes the copy in the log one, however often it is made. */
  readonly token: string;
}
