// Laurel for a test: the real stores, rules and use cases on an embedded table in
// memory. Changes are gathered and handed on when the test says so, in whatever
// order, number and grouping it wants.
import type { DynamoDBRecord } from 'aws-lambda';
import { afterAll } from 'vitest';
import { catalogue } from '../../shared/recognition/badges/catalogue.ts';
import type { BadgeDefinition } from '../../shared/recognition/badges/rule.ts';
import { belongings as allBelongings } from '../../shared/belongings.ts';
import { openHandleBook } from '../../shared/identity/profiles/handle-book.io.ts';
import { stoppedClock } from '../../shared/platform/runtime/clock.io.ts';
import { randomIds } from '../../shared/platform/runtime/ids.io.ts';
import { jsonLog } from '../../shared/platform/runtime/log.io.ts';
import { readConfig } from '../../shared/platform/runtime/config.io.ts';
import { unlimited } from '../../shared/platform/limits/limits.ts';
import { openVault } from '../../shared/platform/runtime/vault.io.ts';
import type { Belonging } from '../../shared/platform/belongings/belonging.ts';
import type { Services } from '../../shared/services.ts';
import { createTally } from '../../functions/tally/tally.ts';
import type { Change } from '../../infra/local/change-filter.ts';
import { openEmbeddedTable, type EmbeddedTable } from '../../infra/local/embedded-table.ts';
import { watcherOf, feedPlans } from '../../infra/local/feeds.ts';
import type { WriteWatcher } from '../../infra/local/watched-writes.ts';
import { functions } from '../../infra/functions.ts';

export interface TestSystem {
  readonly services: Services;
  readonly clock: ReturnType<typeof stoppedClock>;
  readonly table: EmbeddedTable;
  /** Closes it now, where a test makes many. */
  close(): Promise<void>;
  /** Changes since the last call, as stream records. */
  takeRecords(): DynamoDBRecord[];
  /** Hands all gathered changes to the tally, once, in order. */
  settle(): Promise<void>;
}

const opened = new Set<EmbeddedTable>();

afterAll(async () => {
  for (const table of opened) await table.close();
  opened.clear();
});

/** A system at an instant, closed after the file's tests. */
export async function aSystem({
  now = '2024-12-31T12:00:00Z',
  badges = catalogue,
  belongings = allBelongings,
}: {
  now?: string;
  badges?: readonly BadgeDefinition[];
  belongings?: readonly Belonging<Services>[];
} = {}): Promise<TestSystem> {
  const records: DynamoDBRecord[] = [];
  const table = await openEmbeddedTable({
    name: 'test',
    limitsName: 'limits',
    folder: undefined,
    feed: gathering(records),
  });
  opened.add(table);
  const clock = stoppedClock(Date.parse(now));
  const services: Services = {
    table: table.table,
    handles: openHandleBook({ table: table.table, clock }),
    clock,
    ids: randomIds,
    config: readConfig({}),
    log: jsonLog('silent'),
    catalogue: badges,
    vault: openVault('a secret of the tests, long enough to be one'),
    limits: unlimited,
    belongings: () => belongings,
  };
  const takeRecords = () => records.splice(0);
  return {
    services,
    clock,
    table,
    takeRecords,
    async close() {
      opened.delete(table);
      await table.close();
    },
    async settle() {
      const { batchItemFailures } = await createTally(services)({ Records: takeRecords() });
      if (batchItemFailures.length > 0) throw new Error('changes could not be settled');
    },
  };
}

let sequence = 0;

/** Gathers what any feed of the local system would carry. */
function gathering(records: DynamoDBRecord[]): WriteWatcher {
  const filters = feedPlans(functions).flatMap((plan) => plan.filters);
  const changes = {
    announce: () => Promise.resolve(),
    written: (change: Change) => records.push(aRecord(change)),
    refused: () => undefined,
  };
  return watcherOf([{ filters, changes }]);
}

/** A stream record for an image. */
function aRecord({ key, image, eventName = 'MODIFY' }: Change): DynamoDBRecord {
  sequence += 1;
  return {
    eventName,
    eventSource: 'aws:dynamodb',
    dynamodb: {
      Keys: { pk: { S: key.pk }, sk: { S: key.sk } },
      NewImage: image,
      SequenceNumber: String(sequence),
    },
  };
}
