import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openChangeFeed, type ChangeFeed, type ItemKey } from '../../../infra/local/change-feed.ts';
import { jsonLog } from '../../../shared/platform/runtime/log.io.ts';

let folder: string;
let journal: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laurel-feed-'));
  journal = join(folder, 'changes.journal');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const open = (more: { journalBytes?: number } = {}) =>
  openChangeFeed({ journal, log: jsonLog('silent'), ...more });
const keyOf = (name: string): ItemKey => ({ pk: `X#forum#${name}`, sk: 'CON' });
const namesIn = ({ Records }: DynamoDBStreamEvent) =>
  Records.map(({ dynamodb }) => dynamodb?.Keys?.['pk']?.S?.slice(8) ?? '');

async function change(feed: ChangeFeed, name: string): Promise<void> {
  const key = keyOf(name);
  await feed.announce(key);
  feed.written({ key, image: { pk: { S: key.pk }, sk: { S: key.sk } } });
}

/** A handler that never gets the records of some names done, and notes the others. */
function refusing(...bad: string[]) {
  const done: string[] = [];
  const handle = (event: DynamoDBStreamEvent) => {
    const names = namesIn(event);
    done.push(...names.filter((name) => !bad.includes(name)));
    return Promise.resolve({
      batchItemFailures: event.Records.filter((_, i) => bad.includes(names[i] ?? '')).map(({ dynamodb }) => ({
        itemIdentifier: dynamodb?.SequenceNumber ?? '',
      })),
    });
  };
  return { done, handle };
}

describe('a change that fails again and again', () => {
  test('holds up no other', async () => {
    const feed = open();
    const { done, handle } = refusing('bad');
    feed.start(handle);
    await change(feed, 'bad');

    await change(feed, 'later');

    await vi.waitFor(() => {
      expect(done).toEqual(['later']);
    });
    expect(feed.unsettled()).toBe(1);
    await feed.stop();
  });

  test('is still in the journal after a stop, which waits for no further try', async () => {
    const feed = open();
    const { done, handle } = refusing('bad');
    feed.start(handle);
    await change(feed, 'bad');
    await change(feed, 'good');
    await vi.waitFor(() => {
      expect(done).toEqual(['good']);
    });

    await feed.stop();

    expect(open().leftBehind()).toContainEqual(keyOf('bad'));
  });
});

describe('the journal', () => {
  test('is empty once everything is done', async () => {
    const feed = open();
    feed.start(refusing().handle);
    await change(feed, 'a');

    await vi.waitFor(() => {
      expect(feed.unsettled()).toBe(0);
    });

    expect(readFileSync(journal, 'utf8')).toBe('');
    await feed.stop();
  });

  test('with half a line at its end, even one that ends like a whole, gives the others', async () => {
    appendFileSync(journal, `${JSON.stringify(['X#forum#a', 'CON'])}\n["X#forum#[b"]`);
    const first = open();
    // Announced and never answered: the process ends here.
    await first.announce(keyOf('c'));

    expect(first.leftBehind()).toEqual([keyOf('a')]);
    expect(open().leftBehind()).toEqual([keyOf('a'), keyOf('c')]);
  });

  test('does not grow while there is always something on its way, and loses none of that', async () => {
    const feed = open({ journalBytes: 1000 });
    const { done, handle } = refusing('bad');
    feed.start(handle);
    await feed.announce(keyOf('in flight'));
    await change(feed, 'bad');
    for (let i = 0; i < 200; i += 1) await change(feed, `reply ${String(i)}`);

    await vi.waitFor(() => {
      expect(done).toHaveLength(200);
    });

    expect(readFileSync(journal, 'utf8').length).toBeLessThan(1000);
    await feed.stop();
    expect(
      open()
        .leftBehind()
        .map(({ pk }) => pk),
    ).toEqual(['X#forum#in flight', 'X#forum#bad']);
  });
});
