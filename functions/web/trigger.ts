// Visitors: whatever no other function answers.
import type { RequestTrigger } from '../../shared/platform/runtime/trigger.ts';

/** Every request that is nobody else's. */
export const trigger = { on: 'request' } as const satisfies RequestTrigger;
