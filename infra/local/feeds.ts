// One change feed for each trigger that waits for changes, as in the cloud: a code must not wait behind an
// import, nor counts behind a mail that can't be sent. What a feed carries is said by the trigger's filters.
import { join } from 'node:path';
import type { Log } from '../../shared/platform/runtime/log.io.ts';
import type { ChangeFilter } from '../../shared/platform/runtime/trigger.ts';
import { isScheduledFunction, isStreamFunction, type FunctionDefinition } from '../function-definition.ts';
import { openChangeFeed, type ChangeFeed } from './change-feed.ts';
import { letsThrough } from './change-filter.ts';
import type { WriteWatcher } from './watched-writes.ts';

/** What a feed is made of, by its trigger. `atOnce` marks those that only one machine has. */
interface FeedPlan {
  readonly feed: string;
  readonly filters: readonly ChangeFilter[];
  readonly atOnce: boolean;
}

/** A feed that is open. */
interface OpenFeed extends FeedPlan {
  readonly changes: ChangeFeed;
}

/** All feeds of a data folder, which `openFeeds` opens; as a watcher it tells each of the puts meant for it. */
export interface Feeds extends WriteWatcher {
  /** The feed of this name. Throws when no trigger names it. */
  named(feed: string): ChangeFeed;
  /** Changes on their way in all feeds. */
  unsettled(): number;
  stop(): Promise<void>;
}

/** The feeds that the functions' triggers ask for. */
export function feedPlans(functions: readonly FunctionDefinition[]): readonly FeedPlan[] {
  return functions.flatMap((definition): FeedPlan[] => {
    if (isStreamFunction(definition)) {
      const { feed, filters } = definition.trigger;
      return [{ feed, filters, atOnce: false }];
    }
    const atOnce = isScheduledFunction(definition) ? definition.trigger.onOneMachine?.atOnce : undefined;
    return atOnce === undefined ? [] : [{ feed: atOnce.feed, filters: atOnce.filters, atOnce: true }];
  });
}

/** Opens the feeds over their journals in the data folder. */
export function openFeeds({
  plans,
  folder,
  log,
}: {
  readonly plans: readonly FeedPlan[];
  readonly folder: string;
  readonly log: Log;
}): Feeds {
  const open = plans.map((plan): OpenFeed => ({
    ...plan,
    changes: openChangeFeed({ journal: join(folder, `${plan.feed}.journal`), log }),
  }));
  const stopAll = (atOnce: boolean) =>
    Promise.all(open.filter((feed) => feed.atOnce === atOnce).map(({ changes }) => changes.stop()));
  return {
    ...watcherOf(open),
    named(name) {
      const found = open.find(({ feed }) => feed === name);
      if (found === undefined) throw new Error(`no trigger names the feed ${name}`);
      return found.changes;
    },
    unsettled: () => open.reduce((sum, { changes }) => sum + changes.unsettled(), 0),
    stop: async () => {
      // Their work records and queues mails, which the others must still take.
      await stopAll(true);
      await stopAll(false);
    },
  };
}

/** Tells each feed of the puts that its filters let through; a put may be for several. */
export function watcherOf(
  feeds: readonly {
    readonly filters: readonly ChangeFilter[];
    readonly changes: Pick<ChangeFeed, 'announce' | 'written' | 'refused'>;
  }[],
): WriteWatcher {
  return {
    watch(change) {
      const waiting = feeds.filter(({ filters }) => letsThrough(filters, change));
      if (waiting.length === 0) return undefined;
      const { key } = change;
      return {
        async announce() {
          for (const { changes } of waiting) await changes.announce(key);
        },
        written() {
          for (const { changes } of waiting) changes.written(change);
        },
        refused() {
          for (const { changes } of waiting) changes.refused(key);
        },
      };
    },
  };
}
