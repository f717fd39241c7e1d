// When merges, erasures and reminders are looked for. A merge or an erasure is an item in a list anyway, so
// in the cloud it needs no place at the stream, which has none left (docs/adr/0012).
import type { ScheduleTrigger } from '../../shared/platform/runtime/trigger.ts';
import { mergeKey } from '../../shared/membership/claims/keys.ts';
import { erasureKey } from '../../shared/membership/erasure/keys.ts';

/** Every minute for what was begun, every hour for reminders; one machine starts what was begun at once. */
export const trigger = {
  on: 'schedule',
  runs: [
    {
      id: 'EveryMinute',
      description: 'Merges and erasures that are asked for or not finished',
      job: 'accounts',
      at: { everyMinutes: 1 },
    },
    {
      id: 'Hourly',
      description: 'Reminders to people who stopped in the sign-up',
      job: 'reminders',
      // Not with everything else that is done on the hour.
      at: { minute: 20 },
    },
  ],
  onOneMachine: {
    atOnce: {
      feed: 'long-work',
      job: 'accounts',
      filters: [
        {
          dynamodb: {
            Keys: { pk: { S: [{ prefix: mergeKey('').pk }, { prefix: erasureKey('').pk }] } },
            NewImage: { state: { S: ['running'] } },
          },
        },
      ],
    },
  },
} as const satisfies ScheduleTrigger;
