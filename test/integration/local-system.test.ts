// The local system as a person runs it: killed, stopped, locked, off for a month,
// damaged and repaired. Processes of their own; nothing is known but what they say.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { openEmbeddedTable } from '../../infra/local/embedded-table.ts';
import { scanPages } from '../../shared/platform/table/scan.io.ts';
import { formatDay } from '../../shared/platform/time/day.ts';
import {
  aDataFolder,
  command,
  settled,
  startLaurel,
  unsettled,
  until,
  type LocalServerProcess,
} from '../support/processes.ts';
import { day } from '../support/work.ts';

const clock = '2024-12-31T12:00:00Z';

/** A made-up history of `count` good lines by 40 people over two years. */
function aHistory(count: number): string {
  const last = day('2024-12-30');
  return Array.from({ length: count }, (_, i) =>
    JSON.stringify({
      id: `r-${String(i)}`,
      occurredAt: `${formatDay(last - ((i * 7) % 700))}T${String(i % 24).padStart(2, '0')}:00:00Z`,
      author: `v-${String(i % 40)}`,
      program: i % 3 === 0 ? 'localization' : 'forum',
      locale: ['en-US', 'de', 'fr'][i % 5] ?? 'it',
      action: i % 3 === 0 ? 'update' : 'reply',
    }),
  ).join('\n');
}

/** As many contributions as the lines of `aHistory` bring to each person. */
function countOf(handle: number, count: number): { forum: number; localization: number } {
  const mine = Array.from({ length: count }, (_, i) => i).filter((i) => i % 40 === handle);
  const localization = mine.filter((i) => i % 3 === 0).length;
  return { forum: mine.length - localization, localization };
}

const getJson = async (url: string) => (await (await fetch(url)).json()) as Record<string, unknown>;
const totalsOf = async (url: string, handle: string) => {
  const { totals } = (await getJson(`${url}/api/contributors/${handle}`)) as {
    totals: Partial<Record<string, { total: number }>>;
  };
  return { forum: totals['forum']?.total ?? 0, localization: totals['localization']?.total ?? 0 };
};

async function stop(server: LocalServerProcess): Promise<number | null> {
  server.child.kill('SIGTERM');
  return (await server.finished).code;
}

function importing(folder: string, server: LocalServerProcess, file: string) {
  return command('import', [file, '--url', server.url], { LAUREL_DATA: folder, LAUREL_CLOCK: clock });
}

const post = (server: LocalServerProcess, body: object) =>
  fetch(`${server.url}/api/contributions`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${server.key}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

const aReply = (externalId: string, occurredAt = '2024-12-30T10:00:00Z') => ({
  source: 'test',
  externalId,
  contributor: 'ana',
  kind: 'forum.reply',
  occurredAt,
});

describe('killed with -9', () => {
  test('eight times during an import, it has every good line once when the import has run again', async () => {
    const folder = aDataFolder();
    const lines = 6000;
    const file = join(folder, 'history.ndjson');
    writeFileSync(file, `${aHistory(lines)}\nnot a line\n`);
    let server = await startLaurel(folder, { clock });
    const { port } = new URL(server.url);
    let run = importing(folder, server, file);

    for (let kill = 1; kill <= 8; kill += 1) {
      // An import whose server died before its first answer gives up soon; people start it again.
      if (run.child.exitCode !== null) run = importing(folder, server, file);
      const { child } = run;
      // Each time a little further in: once so much is on its way, or the import is through.
      await until(async () => {
        const isThrough = child.exitCode !== null;
        return isThrough || ((await unsettled(server.url)) ?? 0) > kill * 20 ? true : undefined;
      });
      server.child.kill('SIGKILL');
      await server.finished;
      server = await startLaurel(folder, { clock, port: Number(port) });
    }
    await run.finished;
    const completed = await importing(folder, server, file).finished;
    const again = await importing(folder, server, file).finished;
    await settled(server.url);

    const summaryOf = ({ stdout }: { readonly stdout: string }) =>
      JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Record<'recorded' | 'duplicates', number>;
    expect(summaryOf(completed).recorded + summaryOf(completed).duplicates).toBe(lines);
    expect(summaryOf(again)).toMatchObject({ read: lines + 1, recorded: 0, duplicates: lines, rejected: 1 });
    expect(again.code).toBe(2);
    for (const handle of [0, 7, 39])
      expect(await totalsOf(server.url, `v-${String(handle)}`)).toEqual(countOf(handle, lines));
    const audit = await command('audit', [], { LAUREL_DATA: folder, LAUREL_CLOCK: clock }).finished;
    expect(audit.stdout).toContain(`${String(lines)} contributions, 40 people`);
    expect(audit).toMatchObject({ code: 0, stderr: '' });
    expect(await stop(server)).toBe(0);
  }, 240_000);

  test('with changes still in its journal it derives them at the next start', async () => {
    const folder = aDataFolder();
    const server = await startLaurel(folder, { clock });
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, i) => post(server, aReply(`j-${String(i)}`))),
    );
    server.child.kill('SIGKILL');
    await server.finished;
    const recorded = answers.filter(({ status }) => status === 201).length;

    const next = await startLaurel(folder, { clock });
    await settled(next.url);

    expect(recorded).toBe(60);
    expect(await totalsOf(next.url, 'ana')).toMatchObject({ forum: 60 });
    expect(readFileSync(join(folder, 'changes.journal'), 'utf8')).toBe('');
    await stop(next);
  });
});

describe('told to stop', () => {
  test('it answers the 200 requests in flight and exits 0', async () => {
    const folder = aDataFolder();
    const server = await startLaurel(folder, { clock });
    await post(server, aReply('first'));
    const requests = Array.from({ length: 200 }, (_, i) => postInTheOpen(server, aReply(`s-${String(i)}`)));
    await Promise.all(requests.map(({ sent }) => sent));

    server.child.kill('SIGTERM');
    const statuses = await Promise.all(requests.map(({ answered }) => answered));
    const { code } = await server.finished;

    expect(statuses.filter((status) => status === 201)).toHaveLength(200);
    expect(code).toBe(0);
    expect(existsSync(join(folder, 'running.json'))).toBe(false);
    const next = await startLaurel(folder, { clock });
    await settled(next.url);
    expect(await totalsOf(next.url, 'ana')).toMatchObject({ forum: 201 });
    await stop(next);
  });
});

describe('the data folder', () => {
  test('that a process runs on is refused to a second one, in words', async () => {
    const folder = aDataFolder();
    const server = await startLaurel(folder, { clock });

    const second = await command('start', [], { LAUREL_DATA: folder, PORT: '0' }).finished;

    expect(second.code).toBe(1);
    expect(second.stderr).toMatch(/Laurel could not start: .* is in use by process \d+/);
    expect(second.stderr.trim().split('\n')).toHaveLength(1);
    await stop(server);
  });
});

describe('off for a month', () => {
  test('it is right by itself after its start: windows, titles and their history', async () => {
    const folder = aDataFolder();
    const server = await startLaurel(folder, { clock });
    await post(server, aReply('old', '2024-10-10T10:00:00Z'));
    await post(server, { ...aReply('new'), contributor: 'bo' });
    await settled(server.url);
    const run = command('job', ['titles'], { LAUREL_DATA: folder, LAUREL_CLOCK: clock });
    expect(JSON.parse((await run.finished).stdout)).toMatchObject({ job: 'titles', nights: 1 });
    await stop(server);

    const later = await startLaurel(folder, { clock: '2025-01-31T09:00:00Z' });
    await settled(later.url);

    const board = (await getJson(`${later.url}/api/leaderboards/forum`)) as { entries: readonly object[] };
    expect(board.entries).toMatchObject([{ handle: 'bo', count: 1, title: 'Top 10 Contributor' }]);
    await stop(later);
    const audit = await command('audit', [], { LAUREL_DATA: folder, LAUREL_CLOCK: '2025-01-31T09:00:00Z' })
      .finished;
    expect(audit.stdout).not.toContain('BROKEN');
    expect(audit.code).toBe(0);
    const stints = await titlesIn(folder);
    expect(stints).toEqual(['2024-12-31 2025-01-09', '2024-12-31 ']);
  });
});

describe('damaged', () => {
  test.each([
    ['card', (sk: string) => sk === 'CARD'],
    ['day', (sk: string) => sk.startsWith('DAY#')],
    ['award', (sk: string) => sk === 'AWARD#forum-first-steps#once'],
    ['title', (sk: string) => sk.startsWith('TITLE#')],
  ])(
    'by a lost %s, the audit exits 1 and says so, reconcile repairs it, and the audit exits 0',
    async (_, isLost) => {
      const folder = aDataFolder();
      const env = { LAUREL_DATA: folder, LAUREL_CLOCK: clock };
      const server = await startLaurel(folder, { clock });
      for (let i = 0; i < 3; i += 1) await post(server, aReply(`d-${String(i)}`));
      await command('job', ['titles'], env).finished;
      await stop(server);
      await damage(folder, isLost);

      const before = await command('audit', [], env).finished;
      const repair = await command('job', ['reconcile'], env).finished;
      const after = await command('audit', [], env).finished;

      expect(before.code).toBe(1);
      expect(before.stdout).toContain('BROKEN');
      expect(JSON.parse(repair.stdout)).toMatchObject({ job: 'reconcile', contributions: 3, people: 1 });
      expect(after.stdout).not.toContain('BROKEN');
      expect(after.code).toBe(0);
    },
  );

  test('nothing: reconcile says that it wrote nothing', async () => {
    const folder = aDataFolder();
    const server = await startLaurel(folder, { clock });
    await post(server, aReply('fine'));
    await settled(server.url);

    const { stdout } = await command('job', ['reconcile'], { LAUREL_DATA: folder, LAUREL_CLOCK: clock })
      .finished;

    expect(JSON.parse(stdout)).toMatchObject({
      dayChunks: 0,
      years: 0,
      cards: 0,
      places: 0,
      awards: 0,
      titles: 0,
    });
    await stop(server);
  });
});

test('a job that is none is refused with the list of those that are', async () => {
  const { code, stderr } = await command('job', ['party'], { LAUREL_DATA: aDataFolder() }).finished;

  expect(code).toBe(1);
  expect(stderr).toContain('titles');
});

/** A request of which one knows when it has left, and what its answer is. */
function postInTheOpen({ url, key }: LocalServerProcess, body: object) {
  const call = request(`${url}/api/contributions`, {
    method: 'POST',
    agent: false,
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
  });
  const sent = new Promise<void>((done, failed) => {
    call.once('finish', done).once('error', failed);
  });
  const answered = new Promise<number | undefined>((done, failed) => {
    call.once('error', failed).once('response', (answer) => {
      answer.resume();
      done(answer.statusCode);
    });
  });
  call.end(JSON.stringify(body));
  return { sent, answered };
}

async function damage(folder: string, isLost: (sk: string) => boolean): Promise<void> {
  const { table, ...opened } = await openEmbeddedTable({ name: 'laurel', folder: join(folder, 'table') });
  let lost = 0;
  for await (const page of scanPages(table)) {
    for (const { pk, sk } of page) {
      if (!isLost(sk)) continue;
      await table.client.send(new DeleteCommand({ TableName: table.name, Key: { pk, sk } }));
      lost += 1;
    }
  }
  await opened.close();
  expect(lost).toBeGreaterThan(0);
}

async function titlesIn(folder: string): Promise<string[]> {
  const { table, ...opened } = await openEmbeddedTable({ name: 'laurel', folder: join(folder, 'table') });
  const stints: string[] = [];
  for await (const page of scanPages(table)) {
    for (const { sk, since, until: end } of page) {
      if (!sk.startsWith('TITLE#')) continue;
      stints.push(`${formatDay(since as number)} ${end === undefined ? '' : formatDay(end as number)}`);
    }
  }
  await opened.close();
  return stints.sort((a, b) => b.length - a.length);
}
