// The change feed of the local system: what a DynamoDB stream is in the cloud.
// Before a watched write goes to the table its key is put into a journal, so that
// a crash at any moment leaves the key behind and the next start replays it.
import { closeSync, existsSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Log } from '../../shared/runtime/log.ts';
import { errorFields } from '../../shared/runtime/log.ts';

export type Image = NonNullable<NonNullable<DynamoDBRecord['dynamodb']>['NewImage']>;
export type StreamHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

export interface ItemKey {
  readonly pk: string;
  readonly sk: string;
}

/** Records in a batch at most: a long queue is worked off in few recounts of each person. */
const BATCH_RECORDS = 2000;
/** With this many changes waiting, writers wait too: memory stays bounded however large an import is. */
const ROOM_RECORDS = 6000;
const RETRY_MS = { first: 50, longest: 5000 };

export interface ChangeFeed {
  /** Notes a write that is about to be made; waits while too many changes are on their way. */
  announce(key: ItemKey): Promise<void>;
  /** The announced write was made, with this image. */
  written(key: ItemKey, image: Image): void;
  /** The announced write was refused. */
  refused(key: ItemKey): void;
  /** Keys that a former run left behind. */
  leftBehind(): readonly ItemKey[];
  /** Hands changes to `handler` from now on. */
  start(handler: StreamHandler): void;
  /** Changes announced and not yet worked off. */
  unsettled(): number;
  /** Lets the batch in hand finish; what is still waiting stays in the journal. */
  stop(): Promise<void>;
}

/** Opens the feed over a journal file. */
export function openChangeFeed({ journal, log }: { readonly journal: string; readonly log: Log }): ChangeFeed {
  const left = existsSync(journal) ? readJournal(journal) : [];
  const file = openSync(journal, 'a');
  const waiting: DynamoDBRecord[] = [];
  const roomSeekers: (() => void)[] = [];
  let announced = 0;
  let inHand = 0;
  let sequence = 0;
  let handler: StreamHandler | undefined;
  let working: Promise<void> | undefined;
  let stopping = false;

  const unsettled = () => announced + waiting.length + inHand;

  function settleJournal(): void {
    if (unsettled() === 0 && handler !== undefined) ftruncateSync(file, 0);
    while (roomSeekers.length > 0 && unsettled() < ROOM_RECORDS) roomSeekers.shift()?.();
  }

  function work(): void {
    if (working !== undefined || handler === undefined || stopping || waiting.length === 0) return;
    working = workOff(handler).finally(() => {
      working = undefined;
      settleJournal();
      work();
    });
  }

  async function workOff(handle: StreamHandler): Promise<void> {
    let batch = waiting.splice(0, BATCH_RECORDS);
    inHand = batch.length;
    let pause = RETRY_MS.first;
    while (batch.length > 0) {
      batch = await deliver(handle, batch, log);
      inHand = batch.length;
      settleJournal();
      if (batch.length === 0) return;
      if (stopping) return;
      await new Promise((resolve) => setTimeout(resolve, pause));
      pause = Math.min(pause * 2, RETRY_MS.longest);
    }
  }

  return {
    async announce(key) {
      if (unsettled() >= ROOM_RECORDS && handler !== undefined) {
        await new Promise<void>((resolve) => roomSeekers.push(resolve));
      }
      announced += 1;
      writeSync(file, `${JSON.stringify([key.pk, key.sk])}\n`);
    },
    written(key, image) {
      announced -= 1;
      sequence += 1;
      waiting.push(recordOf(key, { image, sequence }));
      work();
    },
    refused() {
      announced -= 1;
      settleJournal();
    },
    leftBehind: () => left,
    start(given) {
      handler = given;
      settleJournal();
      work();
    },
    unsettled,
    async stop() {
      stopping = true;
      await working;
      closeSync(file);
    },
  };
}

async function deliver(handle: StreamHandler, batch: DynamoDBRecord[], log: Log): Promise<DynamoDBRecord[]> {
  try {
    const { batchItemFailures } = await handle({ Records: batch });
    if (batchItemFailures.length === 0) return [];
    const failed = new Set(batchItemFailures.map((failure) => failure.itemIdentifier));
    return batch.filter((record) => failed.has(record.dynamodb?.SequenceNumber ?? ''));
  } catch (error) {
    log.error('change_batch_failed', errorFields(error));
    return batch;
  }
}

function recordOf(key: ItemKey, { image, sequence }: { image: Image; sequence: number }): DynamoDBRecord {
  return {
    eventID: randomUUID(),
    eventName: 'MODIFY',
    eventSource: 'aws:dynamodb',
    eventVersion: '1.1',
    awsRegion: 'local',
    dynamodb: {
      Keys: { pk: { S: key.pk }, sk: { S: key.sk } },
      NewImage: image,
      SequenceNumber: String(sequence).padStart(21, '0'),
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  };
}

// A crash may leave half a line at the end: its write was never sent.
function readJournal(journal: string): ItemKey[] {
  const keys = new Map<string, ItemKey>();
  for (const line of readFileSync(journal, 'utf8').split('\n')) {
    if (!line.endsWith(']')) continue;
    const [pk, sk] = JSON.parse(line) as [string, string];
    keys.set(line, { pk, sk });
  }
  return [...keys.values()];
}
