// Erases a record in passes, each of which may die at any write and be begun anew. What is
// still there says what is to be done. What each room does stands in its belonging; here is only
// the walk over them, phase by phase.
import { appendAudit } from '../../platform/audit-log/store.ts';
import {
  forgetPhases,
  type Belonging,
  type Forgotten,
  type ForgetPhase,
} from '../../platform/belongings/belonging.ts';
import type { Services } from '../services.ts';
import { beginErasure } from './begin.io.ts';
import { afterErasurePass, isDue, type Erasure } from './rules.ts';
import { readErasure, writeErasure } from './store.ts';
import { findTraces, personOf } from './traces.io.ts';

/** What else keeps something of people where this runs: a local mailbox, files that keep old bytes. */
export interface Aftermath {
  /** Mails that were sent to an address. */
  forgetMails(address: string): Promise<void>;
  /** Everything that had to go from the table is gone from it. */
  swept(): Promise<void>;
}

/** Takes away everything personal that is there; answers how many things that were. */
export async function workOffErasure(services: Services, id: string, aftermath?: Aftermath): Promise<number> {
  const { table, ids, clock, log } = services;
  const erasure = await readErasure(table, id);
  if (erasure === undefined || !isDue(erasure, clock.now())) return 0;
  const belongings = await services.belongings();
  for (const { shut } of belongings) await shut?.(services, id);
  const traces = await findTraces(services, belongings, id);
  for (const part of traces.parts) await beginErasure(services, part);

  const person = personOf(services, id, traces);
  let found = 0;
  for (const phase of forgetPhases) {
    if (phase === 'last' && traces.isSomebody) {
      // Before the account goes: a pass without one can't tell a person from a record.
      await note(services, erasure);
      for (const address of person.addresses) await aftermath?.forgetMails(address);
    }
    found += await forgetIn(services, { belongings, phase, person });
  }

  const after = afterErasurePass(erasure, found, clock.now());
  if (after !== erasure) await writeErasure(table, after, ids.token());
  log.info('erasure_pass', { contributor: id, found, state: after.state });
  if (found > 0 || after.state === 'done') await aftermath?.swept();
  return found;
}

/** What all rooms do in one phase, one after the other. */
async function forgetIn(
  services: Services,
  {
    belongings,
    phase,
    person,
  }: {
    readonly belongings: readonly Belonging<Services>[];
    readonly phase: ForgetPhase;
    readonly person: Forgotten;
  },
): Promise<number> {
  let found = 0;
  for (const { forget } of belongings) {
    if (!('because' in forget)) found += (await forget[phase]?.(services, person)) ?? 0;
  }
  return found;
}

/** One entry for a person, however often they are looked at. */
async function note({ table }: Services, { id, startedAt }: Erasure): Promise<void> {
  await appendAudit(table, { at: startedAt, by: id, act: 'person.erased', on: id }, `erase-${id}`);
}
