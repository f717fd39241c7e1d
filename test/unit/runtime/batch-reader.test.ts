import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readItems } from '../../../shared/platform/table/batch-reader.io.ts';
import { isPassing } from '../../../web/api/faults.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

interface Asked {
  readonly input: { readonly RequestItems: Record<string, { readonly Keys: unknown[] }> };
}

test('a table that leaves out every key for seconds fails the read, as a fault that passes', async () => {
  const send = vi.fn(({ input }: Asked) =>
    Promise.resolve({ Responses: {}, UnprocessedKeys: input.RequestItems }),
  );
  const table = { name: 'laurel', client: { send } as unknown as DynamoDBDocumentClient };

  const keys = ['ana', 'ben'].map((handle) => ({ pk: `H#${handle}`, sk: 'HANDLE' }));
  const failed = readItems(table, keys, 'strong').catch((error: unknown) => error);
  await vi.waitFor(() => {
    expect(send).toHaveBeenCalled();
  });
  await vi.advanceTimersByTimeAsync(10_000);

  expect(isPassing(await failed)).toBe(true);
  expect(send.mock.calls.length).toBeLessThan(20);
});
