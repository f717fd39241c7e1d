// A moderator's decisions about beginners: vouch, extend, end. Each is one versioned write
// that holds its own audit entry; of two moderators at once, one decides.
import { may, type Actor } from '../../identity/access/roles.ts';
import { noteOf, settleNote } from '../../platform/audit-log/record.io.ts';
import type { Services } from '../../identity/services.ts';
import { decided, type Beginner, type Decision } from './rules.ts';
import { readBeginner, writeBeginner } from './store.ts';

export interface BeginnerDecision extends Pick<Beginner, 'id' | 'program'> {
  readonly actor: Actor;
  readonly decision: Decision;
  /** The version that the moderator saw. */
  readonly version: number;
  /** A moderator's words about somebody they vouch for. */
  readonly words?: string | undefined;
}

export type DecisionOutcome =
  | 'decided'
  | 'unknown'
  | 'forbidden'
  /** Somebody else decided since, or it is not open to this any more. */
  | 'conflict';

const acts = {
  vouch: 'beginner.vouched',
  extend: 'beginner.extended',
  end: 'beginner.ended',
} as const;

/** Decides about a beginner. The same form sent twice decides once and is told so both times. */
export async function decideBeginner(
  services: Pick<Services, 'table' | 'clock' | 'ids'>,
  { actor, id, program, decision, version, words }: BeginnerDecision,
): Promise<DecisionOutcome> {
  if (!may(actor, 'beginners.decide', { program, owner: id })) return 'forbidden';
  const { table, clock, ids } = services;
  const before = await readBeginner(table, { id, program });
  if (before === undefined) return 'unknown';
  await settleNote(services, before.note);
  const isDone = (beginner: Beginner | undefined) =>
    beginner?.version === version + 1 &&
    beginner.note?.by === actor.id &&
    beginner.note.act === acts[decision];
  if (isDone(before)) return 'decided';
  const after = decided(before, decision, { by: actor.id, at: clock.now(), ...(words ? { words } : {}) });
  if (before.version !== version || after === undefined) return 'conflict';
  const note = noteOf(services, { by: actor.id, act: acts[decision], on: id, detail: program });
  if (!(await writeBeginner(table, { ...after, version: version + 1, note }, ids.token()))) {
    // The rival may be the same form, sent twice in one moment.
    return isDone(await readBeginner(table, { id, program })) ? 'decided' : 'conflict';
  }
  await settleNote(services, note);
  return 'decided';
}
