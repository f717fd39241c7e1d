import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { jsonLog } from '../../../shared/platform/runtime/log.io.ts';
import { asLambda, currentRunId, underRunId } from '../../../shared/platform/runtime/run-id.io.ts';

let lines: { event: string; requestId?: string }[] = [];
beforeEach(() => {
  lines = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
    lines.push(JSON.parse(String(line)) as { event: string });
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('two requests that take turns log their own id each', async () => {
  const log = jsonLog('info');
  const request = async (event: string) => {
    for (let turn = 0; turn < 3; turn += 1) {
      await setImmediate();
      log.info(event);
    }
  };

  await Promise.all([underRunId('1', () => request('first')), underRunId('2', () => request('second'))]);

  expect(lines.map(({ event }) => event)).toEqual(['first', 'second', 'first', 'second', 'first', 'second']);
  for (const { event, requestId } of lines) expect(requestId).toBe(event === 'first' ? '1' : '2');
});

test('a run inside a run has its own id, and outside of any there is none', () => {
  jsonLog('info').info('outside');

  underRunId('outer', () => {
    underRunId('inner', () => {
      jsonLog('info').info('inside');
    });
    jsonLog('info').info('after');
  });

  expect(lines.map(({ requestId }) => requestId)).toEqual([undefined, 'inner', 'outer']);
});

test('a Lambda handler runs under the id of its context, also when it fails', async () => {
  const seen: unknown[] = [];
  const handler = asLambda(async (event: string) => {
    await setImmediate();
    seen.push(event, currentRunId());
    throw new Error('bad');
  });

  await expect(handler('event', { awsRequestId: 'aws-1' })).rejects.toThrow('bad');

  expect(seen).toEqual(['event', 'aws-1']);
});
