// A person's journey as it goes on: begun once, changed under its version.
import type { Services } from '../services.ts';
import { changeItem } from '../../platform/table/change.io.ts';
import { asWanted, becomes, stays } from '../../platform/table/ruling.ts';
import { dueAfter, type Reminder } from '../reminders/rules.ts';
import { writeReminder } from '../reminders/store.ts';
import { beginJourney, wayOf, withStep, type Chosen, type Journey, type Step } from './rules.ts';
import { readJourney, writeJourney } from './store.ts';

type Needed = Pick<Services, 'table' | 'ids' | 'clock' | 'config'>;

/** The journey of somebody who confirmed their address; begun now when there is none. Safe to repeat. Throws Contended. */
export function journeyOf({ table, ids, clock }: Needed, id: string): Promise<Journey> {
  return changeItem<Journey | undefined, Journey, Journey>({
    about: `the journey of ${id}`,
    read: () => readJourney(table, id),
    rule(known) {
      if (known !== undefined) return stays(known);
      const begun = beginJourney(id, clock.now());
      return becomes(begun, begun);
    },
    async write(begun) {
      // Before the journey: a reminder without one ends by itself, the reverse would never come.
      await writeReminder(table, firstReminder(begun), ids.token());
      return writeJourney(table, begun, ids.token());
    },
  });
}

/** Notes that a step was done, with what was chosen in it. Answers with the journey as it stands then. Throws Contended. */
export function reachStep(services: Needed, id: string, step: Step, chosen: Chosen = {}): Promise<Journey> {
  const { clock, config } = services;
  const way = wayOf(config);
  return changeJourney(services, id, (before) => withStep(way, before, { step, now: clock.now(), chosen }));
}

/** Notes that a handle is about to be claimed for somebody. Throws Contended. */
export async function noteWish(services: Needed, id: string, handle: string): Promise<void> {
  await changeJourney(services, id, ({ wished = [], ...before }) => ({
    ...before,
    wished: wished.includes(handle) ? wished : [...wished, handle],
  }));
}

function changeJourney(
  services: Needed,
  id: string,
  change: (journey: Journey) => Journey,
): Promise<Journey> {
  const { table, ids } = services;
  return changeItem<Journey, Journey, Journey>({
    about: `the journey of ${id}`,
    read: () => journeyOf(services, id),
    rule: (before) => asWanted(before, change(before)),
    write: (next) => writeJourney(table, next, ids.token()),
  });
}

function firstReminder({ id, startedAt }: Journey): Reminder {
  const dueAt = dueAfter({ sent: 0 }, startedAt);
  return { version: 1, id, sent: 0, ...(dueAt === undefined ? {} : { dueAt }) };
}
