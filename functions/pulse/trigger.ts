// When the front page's numbers are taken: they are recomputed, never counted along (docs/adr/0004).
import type { ScheduleTrigger } from '../../shared/platform/runtime/trigger.ts';

/** Every five minutes. */
export const trigger = {
  on: 'schedule',
  runs: [
    {
      id: 'EveryFiveMinutes',
      description: 'Recomputes the community pulse',
      job: 'pulse',
      at: { everyMinutes: 5 },
    },
  ],
  onOneMachine: { afterChanges: true },
} as const satisfies ScheduleTrigger;
