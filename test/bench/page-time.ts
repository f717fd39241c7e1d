// The server's time for a contributor's page against a bare Hono route with one
// GetItem on the same embedded table. The table answers in this very process, so its
// own work counts on both sides.
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { Hono } from 'hono';
import { readContributor } from '../../shared/recognition/records/read.io.ts';
import { handleKey } from '../../shared/identity/profiles/keys.ts';
import type { Bench } from './bench.ts';
import { atMost, median, type Figure } from './figure.ts';
import { notes } from './histories.ts';
import { openPages, type PagesToVisit } from './pages-to-visit.ts';

const target = 2.5;
const warmUps = 300;

/** Median milliseconds: everybody by turns, and the one with most to show. */
export async function benchPageTime(bench: Bench): Promise<readonly Figure[]> {
  const pages = await bench.once(openPages);
  const requests = bench.scale.pageRequests;
  return [
    await compare(pages, { name: 'page_time', handles: pages.people, requests }),
    await compare(pages, { name: 'page_time_busiest', handles: [pages.busiest], requests }),
  ];
}

async function compare(
  { services, app, clock, note }: PagesToVisit,
  {
    name,
    handles,
    requests,
  }: { readonly name: string; readonly handles: readonly string[]; readonly requests: number },
): Promise<Figure> {
  const { table } = services;
  const bare = new Hono().get('/contributors/:handle', async (c) => {
    const Key = handleKey(c.req.param('handle'));
    const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key }));
    return c.json(Item);
  });
  const times = {
    page: [] as number[],
    bare: [] as number[],
    reading: [] as number[],
    again: [] as number[],
  };
  for (let round = -warmUps; round < requests; round += 1) {
    const handle = handles[(round + warmUps) % handles.length] ?? '';
    const path = `/contributors/${encodeURIComponent(handle)}`;
    // Handles are remembered for a minute; each visitor here comes after it.
    clock.set(clock.now() + 61_000);
    const page = await timed(async () => (await app.request(path)).text());
    const floor = await timed(async () => (await bare.request(path)).text());
    const again = await timed(async () => (await app.request(path)).text());
    clock.set(clock.now() + 61_000);
    const read = await timed(() => readContributor(services, handle, {}));
    if (round < 0) continue;
    times.page.push(page);
    times.bare.push(floor);
    times.reading.push(read);
    times.again.push(again);
  }
  const read = median(times.reading);
  return atMost({
    name,
    value: median(times.page),
    unit: 'ms',
    floor: median(times.bare),
    judged: 'ratio',
    target,
    note: notes(
      `${requests} requests to ${handles.length === 1 ? 'the busiest person' : `${handles.length} people`}; reading alone ${read.toFixed(2)} ms; the whole page within a minute of a visit ${median(times.again).toFixed(2)} ms`,
      note,
    ),
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
