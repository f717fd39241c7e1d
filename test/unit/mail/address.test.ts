import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseAddress } from '../../../shared/platform/text/address.io.ts';

test.each([
  [' Ana@Example.org ', 'ana@example.org'],
  ['ana@example.org.', 'ana@example.org'],
  ['ａｎａ＠ｅｘａｍｐｌｅ．ｏｒｇ', 'ana@example.org'],
  ['ana@example。org', 'ana@example.org'],
  ["o'brien+laurel@sub.example.co.uk", "o'brien+laurel@sub.example.co.uk"],
  ['ana@bücher.example', 'ana@xn--bcher-kva.example'],
  ['ANA@BÜCHER.EXAMPLE', 'ana@xn--bcher-kva.example'],
  ['ana@xn--bcher-kva.example', 'ana@xn--bcher-kva.example'],
  [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
])('%j is written %j', (text, address) => {
  expect(normaliseAddress(text)).toBe(address);
});

describe('is no address:', () => {
  test.each([
    ['nothing', ''],
    ['blanks', '   '],
    ['no at sign', 'ana.example.org'],
    ['two at signs', 'ana@b@example.org'],
    ['a header behind it', 'a@b.c\r\nBcc: x@y.z'],
    ['a line feed at its end', 'a@b.c\n'],
    ['a list', 'a@x.org, b@y.org'],
    ['a list with a semicolon', 'a@x.org;b@y.org'],
    ['a group', 'grp: b@y.org;'],
    ['a display name', 'Ana <ana@example.org>'],
    ['a full-width list', 'a@x.org，b@y.org'],
    ['a quoted local part', '"ana"@example.org'],
    ['a comment', 'ana(home)@example.org'],
    ['a blank inside', 'an a@example.org'],
    ['a local part beyond ASCII', 'añа@example.org'],
    ['a dot at the start of the local part', '.ana@example.org'],
    ['two dots in a row', 'ana..b@example.org'],
    ['a domain without a dot', 'ana@localhost'],
    ['a domain of dots', 'ana@..'],
    ['two trailing dots', 'ana@example.org..'],
    ['an address of the network', 'ana@127.0.0.1'],
    ['an address literal', 'ana@[127.0.0.1]'],
    ['a percent sign in the domain', 'ana@ex%61mple.org'],
    ['a port', 'ana@example.org:25'],
    ['a label that begins with a hyphen', 'ana@-example.org'],
    ['a label of 64 characters', `ana@${'a'.repeat(64)}.org`],
    ['a local part of 65 characters', `${'a'.repeat(65)}@example.org`],
    [
      'more than 254 characters',
      `ana@${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(66)}.org`,
    ],
    ['a megabyte', `${'a'.repeat(1_000_000)}@example.org`],
  ])('%s', (_what, text) => {
    expect(normaliseAddress(text)).toBeUndefined();
  });
});

const pieces = fc.oneof(
  fc.constantFrom(
    '@',
    '.',
    ',',
    ';',
    '<',
    '>',
    '"',
    '\r',
    '\n',
    '\t',
    ' ',
    '\u3000',
    '＠',
    '．',
    '，',
    'ß',
    'İ',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
  fc.stringMatching(/^[a-zA-Z0-9+-]{1,8}$/),
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
  fc
    .tuple(fc.array(pieces, { maxLength: 4 }), fc.array(pieces, { maxLength: 4 }))
    .map(([local, domain]) => `${local.join('')}@${domain.join('')}.org`),
  fc.emailAddress(),
);

test('whatever comes in, what comes out is one plain address, and stays as it is', () => {
  let accepted = 0;

  fc.assert(
    fc.property(texts, (text) => {
      const address = normaliseAddress(text);
      if (address === undefined) return;
      accepted += 1;
      expect(address).toMatch(/^[^@,;:<>"()[\]\\\s\p{Cc}]+@[a-z0-9.-]+$/u);
      expect(address.length).toBeLessThanOrEqual(254);
      expect(normaliseAddress(address)).toBe(address);
      expect(normaliseAddress(` ${address.toUpperCase()}. `)).toBe(address);
    }),
    { numRuns: 2000 },
  );

  expect(accepted).toBeGreaterThan(300);
});
