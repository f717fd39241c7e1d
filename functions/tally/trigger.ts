// What the tally is told: what is recorded, never what it writes itself. No loop, and no run to pay for.
import type { StreamTrigger } from '../../shared/platform/runtime/trigger.ts';
import { contributionKey } from '../../shared/activity/contributions/keys.ts';
import { profileKey } from '../../shared/identity/profiles/keys.ts';

/** Contributions and profiles. */
export const trigger = {
  on: 'changes',
  feed: 'changes',
  filters: [
    { dynamodb: { Keys: { pk: { S: [{ prefix: contributionKey('').pk }] } } } },
    { dynamodb: { Keys: { sk: { S: [profileKey('').sk] } } } },
  ],
  // Coalescing a hundred changes by person and day took write units from 6.8 to 3.9 each, and
  // people wait at most a second longer for their count.
  batch: { size: 100, windowSeconds: 1 },
  // An import writes faster than one worker settles, and one record that can't be handled holds up a
  // quarter of the others only; where four get into each other's way, versions decide.
  parallel: 4,
  // Enough to sit out a throttle of minutes; a record that is bad in itself is out of the way soon.
  retries: 15,
  // A quarter of the stream's 24 hours: what is older than that is kept in the bucket while it exists.
  giveUpAfterHours: 6,
  derives: true,
} as const satisfies StreamTrigger;
