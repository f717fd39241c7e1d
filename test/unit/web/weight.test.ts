import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { publicApp } from './public-app.ts';
import { servicesOf } from './community.ts';

/** Ten packets: what a server may send before it must wait for the browser once. */
const firstRoundTrip = 14 * 1024;

test.each([
  '/',
  '/leaderboards/forum',
  '/contributors/amara.okafor',
  '/contributors/amara.okafor/contributions',
  '/badges',
  '/badges/support-forum',
  '/badges/forum',
  '/contributors/amara.okafor?lang=ar',
])('%s comes whole in the first round trip, style included', async (path) => {
  const response = await publicApp(servicesOf()).request(path);
  const headers = [...response.headers].map((pair) => pair.join(': ')).join('\r\n').length;

  const weight = gzipSync(await response.text()).length + headers;

  process.stdout.write(`${path} ${(weight / 1024).toFixed(1)} KB\n`);
  expect(weight).toBeLessThan(firstRoundTrip);
});
