// Kept batches as Lambda writes them into the bucket: the event is text inside the JSON.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { redrive } from '../../infra/redrive/redrive.ts';

function event(...ids: string[]): DynamoDBStreamEvent {
  return {
    Records: ids.map((id) => ({
      eventID: id,
      eventName: 'INSERT',
      eventSource: 'aws:dynamodb',
      dynamodb: { SequenceNumber: id, Keys: { pk: { S: `X#forum#${id}` }, sk: { S: 'CON' } } },
    })),
  };
}

function kept(batch: DynamoDBStreamEvent): string {
  return JSON.stringify({
    requestContext: { condition: 'RetryAttemptsExhausted', approximateInvokeCount: 16 },
    version: '1.0',
    payload: JSON.stringify(batch),
  });
}

/** A folder as `aws s3 cp --recursive` leaves it. */
function folder(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'laurel-kept-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

async function run(path: string, refuse: readonly string[] = []) {
  const handled: string[] = [];
  const told: string[] = [];
  const result = await redrive({
    paths: [path],
    handle: async ({ Records }) => {
      if (refuse.includes('everything')) throw new Error('The table is away.');
      handled.push(...Records.map(({ eventID }) => eventID!));
      return {
        batchItemFailures: Records.filter(({ eventID }) => refuse.includes(eventID!)).map(({ eventID }) => ({
          itemIdentifier: eventID!,
        })),
      };
    },
    tell: (line) => told.push(line),
  });
  return { result, handled, told };
}

describe('redrive', () => {
  test('every record below a folder reaches the handler, oldest file first', async () => {
    const path = folder({
      'shard-1/2026/05/02/b.json': kept(event('3')),
      'shard-1/2026/05/01/a.json': kept(event('1', '2')),
    });

    const { result, handled } = await run(path);

    expect(handled).toEqual(['1', '2', '3']);
    expect(result).toEqual({ files: 2, records: 3, failed: 0, unreadable: 0 });
  });

  test('a bare event is taken too', async () => {
    const { result } = await run(join(folder({ 'event.json': JSON.stringify(event('1')) }), 'event.json'));

    expect(result).toMatchObject({ files: 1, records: 1, failed: 0 });
  });

  test('records that fail again are counted and told, and the rest goes on', async () => {
    const path = folder({ 'a.json': kept(event('1', '2')), 'b.json': kept(event('3')) });

    const { result, handled, told } = await run(path, ['2']);

    expect(handled).toEqual(['1', '2', '3']);
    expect(result).toMatchObject({ records: 3, failed: 1 });
    expect(told).toEqual([expect.stringContaining('a.json: 1 records failed again')]);
  });

  test('a handler that throws fails the whole batch', async () => {
    const { result, told } = await run(folder({ 'a.json': kept(event('1', '2')) }), ['everything']);

    expect(result.failed).toBe(2);
    expect(told[0]).toContain('The table is away.');
  });

  test.each([
    ['no JSON', 'PNG'],
    ['another JSON', '{"hello":1}'],
    ['a pointer without records', kept({ Records: [] })],
  ])('a file with %s is told and passed over', async (_, content) => {
    const { result, told } = await run(folder({ 'a.json': content, 'b.json': kept(event('1')) }));

    expect(result).toEqual({ files: 2, records: 1, failed: 0, unreadable: 1 });
    expect(told[0]).toContain('a.json: no kept batch');
  });
});
