// What a visitor has to receive before the first page stands: one answer with its
// style sheet inside, within the ten packets of a first round trip. No script, and
// nothing that the page would fetch from another host.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Bench } from './bench.ts';
import { atMost, type Figure } from './figure.ts';
import { openPages } from './pages-to-visit.ts';

/** 14 KB, taken as 14,000 bytes: of ten packets of 1,460 the rest is for headers. */
const roundTripKilobytes = 14;

/** Sizes of the busiest person's page and of a leaderboard of 25. */
export async function benchFirstResponse(bench: Bench): Promise<readonly Figure[]> {
  const { app, busiest, services, note } = await bench.once(openPages);
  const figures: Figure[] = [];
  for (const { name, path } of [
    { name: 'contributor', path: `/contributors/${encodeURIComponent(busiest)}` },
    { name: 'leaderboard', path: '/leaderboards/forum' },
  ]) {
    const answer = await app.request(path);
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    const html = await answer.text();
    // What an edge commonly takes for answers that it compresses as they pass.
    const gzip = gzipSync(html, { level: 6 }).length;
    const brotli = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
    const size = { unit: 'KB', floor: roundTripKilobytes, judged: 'ratio', target: 1, note } as const;
    figures.push(
      atMost({ name: `first_response_${name}_gzip`, value: gzip / 1000, ...size }),
      atMost({ name: `first_response_${name}_brotli`, value: brotli / 1000, ...size }),
      atMost({
        name: `script_${name}`,
        value: scriptBytes(html) / 1000,
        unit: 'KB',
        judged: 'value',
        target: 0,
        note,
      }),
      atMost({
        name: `other_hosts_${name}`,
        value: otherHosts(html, new URL(services.config.publicOrigin).host).size,
        unit: 'hosts',
        judged: 'value',
        target: 0,
        note,
      }),
    );
  }
  return figures;
}

/** Bytes of script in the page, and a byte at least for each that it names. */
function scriptBytes(html: string): number {
  const scripts = html.match(/<script\b[\s\S]*?<\/script>/gi) ?? [];
  const handlers = html.match(/\son[a-z]+="[^"]*"/gi) ?? [];
  return [...scripts, ...handlers].reduce((bytes, script) => bytes + Buffer.byteLength(script), 0);
}

/** Hosts from which a browser would fetch something for this page; links to follow are none. */
function otherHosts(html: string, own: string): ReadonlySet<string> {
  const loads = [
    ...html.matchAll(/\s(?:src|poster)="([^"]+)"/gi),
    ...html.matchAll(/<link\b(?![^>]*rel="(?:canonical|alternate)")[^>]*\shref="([^"]+)"/gi),
    ...html.matchAll(/<use\b[^>]*\shref="([^"]+)"/gi),
    ...html.matchAll(/url\(["']?([^"')]+)/gi),
    ...html.matchAll(/@import\s+["']([^"']+)/gi),
  ].map(([, address = '']) => new URL(address, `http://${own}`));
  const hosts = loads.filter(({ protocol }) => protocol !== 'data:').map(({ host }) => host);
  return new Set(hosts.filter((host) => host !== own));
}
