// A person's journey as it goes on: begun once, changed under its version.
import { Contended } from '../../platform/runtime/contended.ts';
import type { Services } from '../services.ts';
import { dueAfter, type Reminder } from '../reminders/rules.ts';
import { writeReminder } from '../reminders/store.ts';
import { beginJourney, wayOf, withStep, type Chosen, type Journey, type Step } from './rules.ts';
import { readJourney, writeJourney } from './store.ts';

const ATTEMPTS = 10;

type Needed = Pick<Services, 'table' | 'ids' | 'clock' | 'config'>;

/** The journey of somebody who confirmed their address; begun now when there is none. Safe to repeat. */
export async function journeyOf(services: Needed, id: string): Promise<Journey> {
  const { table, ids, clock } = services;
  const known = await readJourney(table, id);
  if (known !== undefined) return known;
  const begun = beginJourney(id, clock.now());
  // Before the journey: a reminder without one ends by itself, the reverse would never come.
  await writeReminder(table, firstReminder(begun), ids.token());
  if (await writeJourney(table, begun, ids.token())) return begun;
  const rival = await readJourney(table, id);
  if (rival === undefined) throw new Contended(`the journey of ${id}`);
  return rival;
}

/** Notes that a step was done, with what was chosen in it. Answers with the journey as it stands then. Throws Contended. */
export async function reachStep(
  services: Needed,
  id: string,
  step: Step,
  chosen: Chosen = {},
): Promise<Journey> {
  const { table, ids, clock, config } = services;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await journeyOf(services, id);
    const wanted = withStep(wayOf(config), before, step, clock.now(), chosen);
    if (wanted === before) return before;
    const after = { ...wanted, version: before.version + 1 };
    if (await writeJourney(table, after, ids.token())) return after;
  }
  throw new Contended(`the journey of ${id}`);
}

/** Notes that a handle is about to be claimed for somebody. Throws Contended. */
export async function noteWish(services: Needed, id: string, handle: string): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await journeyOf(services, id);
    const { wished = [] } = before;
    if (wished.includes(handle)) return;
    const after = { ...before, version: before.version + 1, wished: [...wished, handle] };
    if (await writeJourney(services.table, after, services.ids.token())) return;
  }
  throw new Contended(`the journey of ${id}`);
}

function firstReminder({ id, startedAt }: Journey): Reminder {
  const dueAt = dueAfter({ sent: 0 }, startedAt);
  return { version: 1, id, sent: 0, ...(dueAt === undefined ? {} : { dueAt }) };
}
