// What browsers show us, and the words for them.
import { describe, expect, test } from 'vitest';
import { stoppedClock } from '../../../shared/platform/runtime/clock.io.ts';
import { openVault } from '../../../shared/platform/runtime/vault.io.ts';
import {
  challengeCookieOf,
  challengeIn,
  hashOf,
  isKnownBrowser,
  knownBrowser,
} from '../../../shared/membership/sign-in/browser.io.ts';
import { deviceOf } from '../../../shared/membership/sign-in/device.ts';

const clock = stoppedClock(Date.parse('2024-06-01T12:00:00Z'));
const services = { clock, vault: openVault('a secret of the tests, long enough to be one') };
const others = { clock, vault: openVault('another secret of the tests, just as long') };
const secret = 'x'.repeat(43);

describe('the cookie of a challenge', () => {
  test('stands for the hash of its secret, when we made it', () => {
    const cookie = challengeCookieOf(services, secret);

    expect(challengeIn(services, cookie)).toBe(hashOf(secret));
    expect(challengeIn(others, cookie)).toBeUndefined();
  });

  test.each([
    undefined,
    '',
    secret,
    `${secret}.`,
    `${secret}.${'A'.repeat(43)}`,
    'x'.repeat(10_000),
    '\u0000.\u0000',
  ])('is nothing when it is %j', (cookie) => {
    expect(challengeIn(services, cookie)).toBeUndefined();
  });
});

describe('a known browser', () => {
  test('is one in which somebody signed in with this very address, for a year', () => {
    const cookie = knownBrowser(services, 'ana@example.org');
    const later = (days: number) => ({ ...services, clock: stoppedClock(clock.now() + days * 86_400_000) });

    expect(isKnownBrowser(later(364), cookie, 'ana@example.org')).toBe(true);
    expect(isKnownBrowser(later(365), cookie, 'ana@example.org')).toBe(false);
    expect(isKnownBrowser(services, cookie, 'bo@example.org')).toBe(false);
    expect(isKnownBrowser(others, cookie, 'ana@example.org')).toBe(false);
  });

  test('can’t make its cookie younger, nor itself known', () => {
    const [, mark = ''] = knownBrowser(services, 'ana@example.org').split('.');

    expect(isKnownBrowser(services, `99999999999.${mark}`, 'ana@example.org')).toBe(false);
    expect(isKnownBrowser(services, undefined, 'ana@example.org')).toBe(false);
    expect(isKnownBrowser(services, 'x'.repeat(10_000), 'ana@example.org')).toBe(false);
  });
});

describe('a device in words', () => {
  test.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0', 'Firefox, Linux'],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0 Safari/537.36 Edg/128.0.0.0',
      'Edge, Windows',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
      'Safari, iPhone',
    ],
    [
      'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0 Mobile Safari/537.36',
      'Chrome, Android',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15',
      'Safari, macOS',
    ],
    ['curl/8.5.0', ''],
    [undefined, ''],
    ['<script>alert(1)</script> Firefox/1', 'Firefox'],
  ])('of %j is %j', (userAgent, words) => {
    expect(deviceOf(userAgent)).toBe(words);
  });
});
