// The floor of the import: conditional puts a second on the same embedded table,
// opened the same way, with as many in flight as a batch has, and nothing else. Run
// as a process of its own, as the server is one.
import { mkdirSync } from 'node:fs';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import pMap from 'p-map';
import { openEmbeddedTable } from '../../infra/local/embedded-table.ts';
import { outputOf, runModule } from './local-laurel.ts';

/** As many as `recordBatch` keeps in flight. */
const inFlight = 48;

/** Measures `puts` of them on a table in `folder`, in a child process; puts a second. */
export async function measureBarePuts(folder: string, puts: number): Promise<number> {
  const child = runModule({ module: 'test/bench/bare-puts.ts', args: [folder, String(puts)] });
  return Number(await outputOf(child));
}

async function putAll(folder: string, puts: number): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const embedded = await openEmbeddedTable({ name: 'laurel', folder });
  const { table } = embedded;
  const numbers = Array.from({ length: puts }, (_, n) => n);
  const begun = performance.now();
  await pMap(
    numbers,
    (n) =>
      table.client.send(
        new PutCommand({
          TableName: table.name,
          Item: itemLikeAContribution(n),
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      ),
    { concurrency: inFlight },
  );
  const seconds = (performance.now() - begun) / 1000;
  await embedded.close();
  return puts / seconds;
}

function itemLikeAContribution(n: number): Record<string, unknown> {
  // Ids of a real source are in no order.
  const id = (Math.imul(n + 1, 2_654_435_761) >>> 0).toString(16).padStart(8, '0');
  return {
    pk: `X#import#r-${id}${n.toString(16)}`,
    sk: 'CON',
    kind: 'forum.reply',
    locale: 'en-US',
    product: 'thunderbird',
    occurredAt: '2024-06-15T10:00:00-07:00',
    status: 'accepted',
    version: 1,
    contributor: 'abcdefghijkl',
    handle: 'v-946a0001',
    instant: 1_718_470_800_000 + n,
    ownThread: false,
    thread: `t-${id}`,
    recordedAt: 1_735_689_600_000,
    t: 'abcdefgh',
  };
}

if (process.argv[1] === import.meta.filename) {
  const [folder = '', puts = ''] = process.argv.slice(2);
  process.stdout.write(`${await putAll(folder, Number(puts))}\n`);
}
