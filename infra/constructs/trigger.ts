// Subscribes a function to what its trigger.ts says: the change feed, the clock, or nothing but a person.

import type { Construct } from 'constructs';

import type { FunctionDefinition } from '../function-definition.ts';
import { isScheduledFunction, isStreamFunction } from '../function-definition.ts';
import type { Alarms } from './alarms.ts';
import { HandRun } from './hand-run.ts';
import type { KeptRecords } from './kept-records.ts';
import type { MainTable } from './main-table.ts';
import type { NodeFunction } from './node-function.ts';
import { Schedule } from './schedule.ts';
import { StreamWorker } from './stream-worker.ts';

/** The function, and what triggers are made of. */
interface Subscription {
  readonly definition: FunctionDefinition;
  readonly job: NodeFunction;
  readonly data: MainTable;
  readonly keptRecords: KeptRecords;
  readonly alarms: Alarms;
}

/** Adds the construct of a function's trigger with its alarms; visitors come by the website. */
export function subscribe(
  scope: Construct,
  { definition, job, data, keptRecords, alarms }: Subscription,
): void {
  const { name, trigger, ids } = definition;
  const idWith = (end: string) => ids?.trigger ?? `${constructIdOf(name)}${end}`;
  const failed = (suffering: string) => ({ alarm: `${name}-failed`, suffering });
  if (isStreamFunction(definition)) {
    const { late, givenUp, trigger: changes } = definition;
    new StreamWorker(scope, idWith('Feed'), {
      worker: job,
      table: data,
      keptRecords,
      alarms,
      trigger: changes,
      late,
      givenUp,
    });
  } else if (isScheduledFunction(definition)) {
    const { runs } = definition.trigger;
    const missed = { alarm: `${name}-missed`, ...definition.missed };
    new Schedule(scope, idWith('Runs'), { job, alarms, runs, failed: failed(definition.failed), missed });
  } else if (trigger.on === 'hand' && 'failed' in definition)
    new HandRun(scope, idWith('Runs'), { job, alarms, ...failed(definition.failed) });
}

/** `SignIn` of `sign-in`. */
export function constructIdOf(name: string): string {
  return name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
