// One change feed for each worker, as in the cloud: a code must not wait behind an import, nor counts
// behind a mail that can't be sent. Merges and erasures have a third, which a stream would not bear:
// there they are looked for every minute (docs/adr/0012).
import { join } from 'node:path';
import type { Log } from '../../shared/platform/runtime/log.ts';
import { openChangeFeed, type ChangeFeed, type ItemKey } from './change-feed.ts';
import { isLongWork, isMail, type WriteWatcher } from './watched-writes.ts';

export interface Feeds extends WriteWatcher {
  /** Contributions and profiles, for the tally. */
  readonly changes: ChangeFeed;
  /** New mails, for the delivery. */
  readonly mails: ChangeFeed;
  /** Merges and erasures that have begun. */
  readonly longWork: ChangeFeed;
  /** Changes on their way in all feeds. */
  unsettled(): number;
  stop(): Promise<void>;
}

/** Opens the feeds over their journals in the data folder. */
export function openFeeds({ folder, log }: { readonly folder: string; readonly log: Log }): Feeds {
  const changes = openChangeFeed({ journal: join(folder, 'changes.journal'), log });
  const mails = openChangeFeed({ journal: join(folder, 'mails.journal'), log });
  const longWork = openChangeFeed({ journal: join(folder, 'long-work.journal'), log });
  const feedOf = (key: ItemKey) => {
    if (isLongWork(key)) return longWork;
    return isMail(key) ? mails : changes;
  };
  return {
    changes,
    mails,
    longWork,
    announce: (key) => feedOf(key).announce(key),
    written: (key, image) => {
      feedOf(key).written(key, image);
    },
    refused: (key) => {
      feedOf(key).refused(key);
    },
    unsettled: () => changes.unsettled() + mails.unsettled() + longWork.unsettled(),
    stop: async () => {
      await longWork.stop();
      await Promise.all([changes.stop(), mails.stop()]);
    },
  };
}
