// A moderator's decisions about beginners: vouch, extend, end. Each is one versioned write
// that holds its own audit entry; of two moderators at once, one decides.
import { may, type Actor } from '../../identity/access/roles.ts';
import { noteOf, settleNote } from '../../platform/audit-log/record.io.ts';
import type { Services } from '../../identity/services.ts';
import { changeItem } from '../../platform/table/change.io.ts';
import { becomes, stays } from '../../platform/table/ruling.ts';
import { decided, type Beginner, type BeginnerStep } from './rules.ts';
import { readBeginner, writeBeginner } from './store.ts';

/** What a moderator sends about the beginner `id` in a program. */
export interface BeginnerDecision extends Pick<Beginner, 'id' | 'program'> {
  readonly actor: Actor;
  readonly decision: BeginnerStep;
  /** The version that the moderator saw. */
  readonly version: number;
  /** A moderator's words about somebody they vouch for. */
  readonly words?: string | undefined;
}

/** What came of it. `unknown`: nobody of that id ever began in the program; `forbidden`: also about oneself. */
type DecisionOutcome =
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
  const note = noteOf(services, { by: actor.id, act: acts[decision], on: id, detail: program });
  const voucher = { by: actor.id, at: clock.now(), ...(words ? { words } : {}) };
  // Also by a rival: the same form, sent twice in one moment.
  const isDone = (beginner: Beginner) =>
    beginner.version === version + 1 &&
    beginner.note?.by === actor.id &&
    beginner.note.act === acts[decision];
  const outcome = await changeItem<Beginner | undefined, Beginner, DecisionOutcome | 'done-before'>({
    about: `a beginner's time of ${id}`,
    async read() {
      const before = await readBeginner(table, { id, program });
      await settleNote(services, before?.note);
      return before;
    },
    rule(before) {
      if (before === undefined) return stays('unknown');
      if (isDone(before)) return stays('done-before');
      const after = decided(before, decision, voucher);
      if (before.version !== version || after === undefined) return stays('conflict');
      return becomes({ ...after, version: version + 1, note }, 'decided');
    },
    write: (next) => writeBeginner(table, next, ids.token()),
  });
  if (outcome === 'decided') await settleNote(services, note);
  return outcome === 'done-before' ? 'decided' : outcome;
}
