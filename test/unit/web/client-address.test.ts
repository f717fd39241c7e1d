// Limits by address are worth nothing when a header can choose the address.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientAddressOf, edgeHeader, networkOf } from '../../../web/http/client-address.ts';

const word = 'a-word-that-only-cloudfront-and-we-know';
const edge = '203.0.113.9';

function request({ forwarded, said }: { readonly forwarded?: string; readonly said?: string }) {
  return {
    headers: {
      ...(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }),
      ...(said === undefined ? {} : { [edgeHeader]: said }),
    },
    requestContext: { http: { sourceIp: edge } },
  };
}

describe('the address of a visitor', () => {
  test('through CloudFront it is the one that CloudFront wrote', () => {
    const address = clientAddressOf(request({ forwarded: `192.0.2.7, ${edge}`, said: word }), word);

    expect(address).toBe('192.0.2.7');
  });

  test('what a visitor writes into the header themselves stands before it and is passed over', () => {
    const forged = `10.0.0.1, 8.8.8.8, 192.0.2.7, ${edge}`;

    expect(clientAddressOf(request({ forwarded: forged, said: word }), word)).toBe('192.0.2.7');
  });

  test('where the gateway adds nothing, the last entry is the one that CloudFront wrote', () => {
    expect(clientAddressOf(request({ forwarded: '10.0.0.1, 192.0.2.7', said: word }), word)).toBe(
      '192.0.2.7',
    );
  });

  test.each([
    ['without the word', undefined],
    ['with an empty word', ''],
    ['with a wrong word', `${word}!`],
    ['with a part of the word', word.slice(0, -1)],
  ])('a direct caller %s counts by their own address, whatever they claim', (_, said) => {
    const claim = request({ forwarded: `192.0.2.7, ${edge}`, ...(said === undefined ? {} : { said }) });

    expect(clientAddressOf(claim, word)).toBe(edge);
  });

  test('without a word of ours nobody is believed, not even an empty claim', () => {
    expect(clientAddressOf(request({ forwarded: `192.0.2.7, ${edge}`, said: '' }), undefined)).toBe(edge);
  });

  test.each(['', 'unknown', '192.0.2.7:4711', "<script>'"])(
    'an entry %j that is no address falls back to the connection',
    (entry) => {
      expect(clientAddressOf(request({ forwarded: `${entry}, ${edge}`, said: word }), word)).toBe(edge);
    },
  );

  test('whatever a visitor forges, the answer is the one CloudFront saw', () => {
    fc.assert(
      fc.property(fc.string(), fc.ipV4(), (forged, visitor) => {
        fc.pre(visitor !== edge);

        const address = clientAddressOf(
          request({ forwarded: `${forged}, ${visitor}, ${edge}`, said: word }),
          word,
        );

        expect(address).toBe(visitor);
      }),
    );
  });
});

describe('the network of an address', () => {
  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::ffff:c000:207', '192.0.2.7'],
    ['unknown', 'unknown'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  test('is one for all machines behind one prefix, and another for another', () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        const network = networkOf(address);

        fc.pre(network.endsWith('/64'));
        const prefix = network.replace('::/64', '');

        expect(networkOf(`${prefix}:1:2:3:4`)).toBe(network);
        expect(prefix.split(':')).toHaveLength(4);
      }),
    );
  });
});
