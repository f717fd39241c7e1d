// The functions of infra/functions.ts that work behind the pages, made for one machine.
import type { StreamTrigger } from '../../shared/platform/runtime/trigger.ts';
import {
  isScheduledFunction,
  isStreamFunction,
  type Machine,
  type StreamHandler,
} from '../function-definition.ts';
import { functions } from '../functions.ts';
import { noteDay } from './clock-set-back.ts';
import type { TimedFunction } from './schedule.ts';

/** What is told of changes, and what the clock starts. */
export interface Workers {
  readonly streams: readonly { readonly trigger: StreamTrigger; readonly handle: StreamHandler }[];
  readonly timed: readonly TimedFunction[];
}

/** Makes their handlers. */
export async function makeWorkers(machine: Machine): Promise<Workers> {
  const streams = functions.filter(isStreamFunction).map(async ({ trigger, onOneMachine }) => ({
    trigger,
    handle: await onOneMachine(machine),
  }));
  const timed = functions.filter(isScheduledFunction).map(async ({ trigger, onOneMachine }) => {
    const handle = await onOneMachine(machine);
    return { trigger, handle: trigger.onOneMachine?.missedRunsFirst ? noting(machine, handle) : handle };
  });
  return { streams: await Promise.all(streams), timed: await Promise.all(timed) };
}

/** Notes the day up to which a night brought everything, for a clock that is set back later. */
function noting({ services }: Machine, handle: TimedFunction['handle']): TimedFunction['handle'] {
  return async (event) => {
    const report = await handle(event);
    await noteDay(services);
    return report;
  };
}
