// Sending against a server that is in trouble: a stand-in that answers by a script.
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { batchSender } from '../../../infra/cli/import/send-batch.ts';

type Step = (answer: ServerResponse, lines: readonly string[]) => void;

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A server that takes the steps in turn; gives its address and what it was sent. */
async function scripted(...steps: Step[]) {
  const sent: string[][] = [];
  server = createServer((request, answer) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const lines = JSON.parse(Buffer.concat(chunks).toString()) as string[];
      sent.push(lines);
      steps.shift()?.(answer, lines);
    });
  });
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  return { sent, url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}` };
}

const statuses =
  (...given: number[]): Step =>
  (answer) =>
    answer.end(JSON.stringify({ results: given.map((status, index) => ({ index, status })) }));
const fails =
  (status: number): Step =>
  (answer) =>
    answer.writeHead(status).end();
const hangsUp: Step = (answer) => answer.destroy();

const waits = { first: [1, 1, 1], later: [1, 1, 1] };
const batch = {
  entries: [
    { line: 1, json: ['"a"'] },
    { line: 2, json: ['"b"', '"b/solution"'] },
  ],
};

it('throttles and lost connections are waited out', async () => {
  const { url, sent } = await scripted(hangsUp, fails(503), fails(429), statuses(201, 200, 201));

  const outcomes = await batchSender({ url, key: 'k', waits })(batch);

  expect(outcomes).toEqual([
    { line: 1, outcome: 'recorded' },
    { line: 2, outcome: 'recorded' },
  ]);
  expect(sent).toHaveLength(4);
});

it('only what was not recorded is sent again', async () => {
  const { url, sent } = await scripted(statuses(200, 503, 400), statuses(200));

  const outcomes = await batchSender({ url, key: 'k', waits })(batch);

  expect(sent).toEqual([['a', 'b', 'b/solution'], ['b']]);
  expect(outcomes).toEqual([
    { line: 1, outcome: 'duplicate' },
    { line: 2, outcome: 'rejected', reason: 'is not understood' },
  ]);
});

it('a server that broke off was there, so it is waited for longer than one that never was', async () => {
  const { url } = await scripted(hangsUp, hangsUp, statuses(201, 201, 201));
  const waits = { first: [], later: [1, 1, 1] };

  expect(await batchSender({ url, key: 'k', waits })(batch)).toHaveLength(2);
  server?.close();
  server?.closeAllConnections();
  await expect(batchSender({ url, key: 'k', waits })(batch)).rejects.toThrow('gives no useful answer');
});

it('a server that stays away is given up', async () => {
  const { url } = await scripted(hangsUp, hangsUp, hangsUp, hangsUp);

  await expect(batchSender({ url, key: 'k', waits })(batch)).rejects.toThrow('gives no useful answer');
});

it.each([
  [401, 'the API key is not valid there'],
  [403, 'the API key may not record contributions'],
  [404, 'refuses a batch with status 404'],
])('a %i is not tried again', async (status, reason) => {
  const { url, sent } = await scripted(fails(status));

  await expect(batchSender({ url, key: 'k', waits })(batch)).rejects.toThrow(reason);
  expect(sent).toHaveLength(1);
});

it('another server at the address is recognised', async () => {
  const { url } = await scripted((answer) => answer.end('<!doctype html>'));

  await expect(batchSender({ url, key: 'k', waits })(batch)).rejects.toThrow(
    "does not answer like Laurel's API",
  );
});
