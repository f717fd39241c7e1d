// The change feed of the local system: what a DynamoDB stream is in the cloud.
// Before a watched write goes to the table its key is put into a journal, so that
// a crash at any moment leaves the key behind and the next start replays it.
import { randomUUID } from 'node:crypto';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Log } from '../../shared/platform/runtime/log.io.ts';
import { errorFields } from '../../shared/platform/runtime/log.io.ts';
import { underRunId } from '../../shared/platform/runtime/run-id.io.ts';
import { openJournal } from './journal.ts';

/** An item as a stream record carries it, in DynamoDB's attribute values. */
export type Image = NonNullable<NonNullable<DynamoDBRecord['dynamodb']>['NewImage']>;
/** Takes a batch of changes and answers with the sequence numbers of those to try again; when it throws, all are. */
export type StreamHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

/** The key of an item, as plain texts. */
export interface ItemKey {
  readonly pk: string;
  readonly sk: string;
}

/** Records in a batch at most, beside those that are tried again: a long queue is worked off in few recounts of each person. */
const BATCH_RECORDS = 2000;
/** With this many changes waiting, writers wait too: memory stays bounded however large an import is. */
const ROOM_RECORDS = 6000;
const RETRY_MS = { first: 50, longest: 5000 };
/** A journal this long is written anew: an import that never lets the feed rest must not make it endless. */
const JOURNAL_BYTES = 8_000_000;

/** The way of changes from the embedded table to one handler, to which a change may come twice; `openChangeFeed` makes one. */
export interface ChangeFeed {
  /** Notes a write that is about to be made; waits while too many changes are on their way. */
  announce(key: ItemKey): Promise<void>;
  /** The announced write was made, with this image; without an event name it counts as a change. */
  written(change: {
    readonly key: ItemKey;
    readonly image: Image;
    readonly eventName?: 'INSERT' | 'MODIFY';
  }): void;
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

/** Opens the feed over a journal file. A change that fails is tried again for ever, and holds up no other. */
export function openChangeFeed({
  journal: path,
  log,
  journalBytes = JOURNAL_BYTES,
}: {
  readonly journal: string;
  readonly log: Log;
  readonly journalBytes?: number;
}): ChangeFeed {
  const journal = openJournal(path);
  const announced = new Announced();
  const waiting: DynamoDBRecord[] = [];
  const roomSeekers: (() => void)[] = [];
  let inHand: readonly DynamoDBRecord[] = [];
  let sequence = 0;
  let handler: StreamHandler | undefined;
  let working: Promise<void> | undefined;
  let state: 'running' | 'stopping' | 'stopped' = 'running';
  let wake = (): void => undefined;

  const unsettled = () => announced.size + waiting.length + inHand.length;

  function* pending(): Generator<ItemKey> {
    yield* announced.keys();
    for (const { dynamodb } of [...inHand, ...waiting]) {
      yield { pk: dynamodb?.Keys?.pk?.S ?? '', sk: dynamodb?.Keys?.sk?.S ?? '' };
    }
  }

  function settle(): void {
    if (handler !== undefined && state !== 'stopped') {
      if (unsettled() === 0) journal.keepOnly([]);
      else if (journal.bytes() > journalBytes) journal.keepOnly(pending());
    }
    while (roomSeekers.length > 0 && unsettled() < ROOM_RECORDS) roomSeekers.shift()?.();
  }

  function work(): void {
    if (working !== undefined || handler === undefined || state !== 'running' || waiting.length === 0) return;
    working = workOff(handler).finally(() => {
      working = undefined;
      work();
    });
  }

  async function workOff(handle: StreamHandler): Promise<void> {
    let pause = RETRY_MS.first;
    do {
      // What failed goes along with what is new: one bad record must not hold up all others.
      inHand = [...inHand, ...waiting.splice(0, BATCH_RECORDS)];
      inHand = await underRunId(randomUUID(), () => deliver(handle, [...inHand], log));
      settle();
      if (inHand.length === 0) pause = RETRY_MS.first;
      else if (isRunning()) {
        await rest(pause);
        pause = Math.min(pause * 2, RETRY_MS.longest);
      }
    } while (isRunning() && unsettled() > announced.size);
  }

  // Asked anew after each wait: a stop may have come meanwhile.
  const isRunning = () => state === 'running';

  function rest(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  return {
    async announce(key) {
      if (unsettled() >= ROOM_RECORDS && handler !== undefined) {
        await new Promise<void>((resolve) => roomSeekers.push(resolve));
      }
      if (state === 'stopped') throw new Error('The change feed has stopped.');
      announced.add(key);
      journal.add(key);
    },
    written({ key, image, eventName = 'MODIFY' }) {
      announced.remove(key);
      sequence += 1;
      waiting.push(recordOf({ key, image, eventName, sequence }));
      work();
    },
    refused(key) {
      announced.remove(key);
      settle();
    },
    leftBehind: () => journal.left,
    start(given) {
      handler = given;
      settle();
      work();
    },
    unsettled,
    async stop() {
      state = 'stopping';
      wake();
      await working;
      state = 'stopped';
      journal.close();
    },
  };
}

/** Keys of writes that were announced and not yet answered; one may be announced several times at once. */
class Announced {
  readonly #keys = new Map<string, { readonly key: ItemKey; count: number }>();
  size = 0;

  add(key: ItemKey): void {
    const name = `${key.pk}\n${key.sk}`;
    const known = this.#keys.get(name);
    if (known === undefined) this.#keys.set(name, { key, count: 1 });
    else known.count += 1;
    this.size += 1;
  }

  remove(key: ItemKey): void {
    const name = `${key.pk}\n${key.sk}`;
    const known = this.#keys.get(name);
    if (known === undefined) return;
    known.count -= 1;
    this.size -= 1;
    if (known.count === 0) this.#keys.delete(name);
  }

  *keys(): Generator<ItemKey> {
    for (const { key } of this.#keys.values()) yield key;
  }
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

function recordOf({
  key,
  image,
  eventName,
  sequence,
}: {
  readonly key: ItemKey;
  readonly image: Image;
  readonly eventName: 'INSERT' | 'MODIFY';
  readonly sequence: number;
}): DynamoDBRecord {
  return {
    eventID: randomUUID(),
    eventName,
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
