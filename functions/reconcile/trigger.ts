// It reads the whole table, so nobody but a person starts it (docs/runbook.md).
import type { HandTrigger } from '../../shared/platform/runtime/trigger.ts';

/** By hand. */
export const trigger = { on: 'hand' } as const satisfies HandTrigger;
