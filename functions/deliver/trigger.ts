// What the delivery is told: new mails only, for what it notes on them would wake it again. It is the second
// and last reader that a stream's shard serves without throttling (docs/adr/0012).
import type { StreamTrigger } from '../../shared/platform/runtime/trigger.ts';
import { mailKey } from '../../shared/mail/outbox/keys.ts';

/** Mails that are new in the outbox. */
export const trigger = {
  on: 'changes',
  feed: 'mails',
  filters: [{ eventName: ['INSERT'], dynamodb: { Keys: { pk: { S: [{ prefix: mailKey('').pk }] } } } }],
  // Somebody sits before the page that asks for the code. Ten mails end well within the function's time.
  batch: { size: 10, windowSeconds: 0 },
  // As for the tally: one mail that can't be sent holds up a quarter of the others only.
  parallel: 4,
  // Enough to sit out a throttle of minutes; a mail that is bad in itself is out of the way soon.
  retries: 15,
  giveUpAfterHours: 6,
} as const satisfies StreamTrigger;
