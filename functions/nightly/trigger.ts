// The two runs of a night. A missed night is made up by the next run, day by day.
import type { ScheduleTrigger } from '../../shared/platform/runtime/trigger.ts';

/** Windows at midnight, titles five minutes later. */
export const trigger = {
  on: 'schedule',
  runs: [
    {
      id: 'Windows',
      description: 'Counts of people whose active day left the window',
      job: 'windows',
      at: { minute: 0, hour: 0 },
      // Titles of nights that were missed come first in it.
      covers: 'titles',
    },
    {
      id: 'Titles',
      description: 'Titles from the 90 days up to yesterday',
      job: 'titles',
      at: { minute: 5, hour: 0 },
      covers: 'windows',
    },
  ],
  // Titles of missed nights need the windows as they were before anything that came since.
  onOneMachine: { missedRunsFirst: true },
} as const satisfies ScheduleTrigger;
