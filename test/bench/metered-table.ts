// A table on AWS's DynamoDB Local on which every request tells what it cost, index
// writes included. Changes are gathered as stream records and handed to the tally
// when the bench says so, through the code that Lambda runs.
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { DynamoDBRecord } from 'aws-lambda';
import { Agent } from 'node:http';
import { functions } from '../../infra/functions.ts';
import type { Change } from '../../infra/local/change-filter.ts';
import { localClient, tableDefinition } from '../../infra/local/embedded-table.ts';
import { feedPlans, watcherOf } from '../../infra/local/feeds.ts';
import { watchWrites, type WriteWatcher } from '../../infra/local/watched-writes.ts';
import { catalogue } from '../../shared/recognition/badges/catalogue.ts';
import { recordBatch, recordContribution } from '../../shared/activity/contributions/record.io.ts';
import type { NewContribution } from '../../shared/activity/contributions/schema.ts';
import { belongings } from '../../shared/belongings.ts';
import { openHandleBook } from '../../shared/identity/profiles/handle-book.io.ts';
import { stoppedClock } from '../../shared/platform/runtime/clock.io.ts';
import { readConfig } from '../../shared/platform/runtime/config.io.ts';
import { randomIds } from '../../shared/platform/runtime/ids.io.ts';
import { jsonLog } from '../../shared/platform/runtime/log.io.ts';
import { unlimited } from '../../shared/platform/limits/limits.ts';
import type { Services } from '../../shared/services.ts';
import { openVault } from '../../shared/platform/runtime/vault.io.ts';
import { documentClient } from '../../shared/platform/table/client.io.ts';
import { createTally } from '../../functions/tally/tally.ts';
import { meterRequests, type Spent } from './meter.ts';

export interface MeteredTable {
  readonly services: Services;
  readonly clock: ReturnType<typeof stoppedClock>;
  /** The units since the last call. */
  spent(): Spent;
  /** Records one contribution and settles it before it returns. */
  recordOne(input: NewContribution): Promise<void>;
  /** Records a batch and hands its changes on as one batch. */
  recordMany(inputs: readonly NewContribution[]): Promise<void>;
  close(): void;
}

/** Creates a table of its own under `name` on a running DynamoDB Local; its clock stands at `now`. */
export async function openMeteredTable({
  endpoint,
  name,
  now,
}: {
  readonly endpoint: string;
  readonly name: string;
  readonly now: number;
}): Promise<MeteredTable> {
  const records: DynamoDBRecord[] = [];
  const http = new NodeHttpHandler({ httpAgent: new Agent({ keepAlive: true, maxSockets: 128 }) });
  const base = new DynamoDBClient({
    ...localClient(endpoint),
    requestHandler: watchWrites(http, gathering(records)),
  });
  await base.send(new CreateTableCommand(tableDefinition(name)));
  const meter = meterRequests(base);
  const clock = stoppedClock(now);
  const table = { name, client: documentClient(base) };
  const services: Services = {
    table,
    handles: openHandleBook({ table, clock }),
    clock,
    ids: randomIds,
    config: readConfig({}),
    log: jsonLog('error'),
    catalogue,
    vault: openVault('a secret of the tests, long enough to be one'),
    limits: unlimited,
    belongings: () => belongings,
  };

  const settle = async (): Promise<void> => {
    const { batchItemFailures } = await createTally(services)({ Records: records.splice(0) });
    if (batchItemFailures.length > 0) throw new Error('changes could not be settled');
  };
  return {
    services,
    clock,
    spent: () => meter.take(),
    recordOne: async (input) => {
      await recordContribution(services, input);
      await settle();
    },
    recordMany: async (inputs) => {
      const outcomes = await recordBatch(services, inputs);
      for (const outcome of outcomes) if (outcome.outcome === 'failed') throw outcome.error;
      await settle();
    },
    close: () => base.destroy(),
  };
}

let sequence = 0;

function gathering(records: DynamoDBRecord[]): WriteWatcher {
  const filters = feedPlans(functions).flatMap((plan) => plan.filters);
  const changes = {
    announce: () => Promise.resolve(),
    written: ({ key: { pk, sk }, image, eventName = 'MODIFY' }: Change) => {
      sequence += 1;
      records.push({
        eventName,
        eventSource: 'aws:dynamodb',
        dynamodb: {
          Keys: { pk: { S: pk }, sk: { S: sk } },
          NewImage: image,
          SequenceNumber: String(sequence),
        },
      });
    },
    refused: () => undefined,
  };
  return watcherOf([{ filters, changes }]);
}
