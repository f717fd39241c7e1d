import { expect, test } from 'vitest';
import { beginAccount, type Account, type Passkey } from '../../../shared/identity/accounts/account.ts';
import {
  PASSKEYS_AT_MOST,
  takesPasskeys,
  withoutPasskey,
  withPasskey,
  withPasskeyNamed,
  withPasskeyUsed,
} from '../../../shared/membership/sign-in/passkey-rules.ts';

const now = Date.parse('2024-12-31T12:00:00Z');
const passkey: Passkey = { publicKey: 'pk', counter: 0, transports: ['usb'], name: 'phone', addedAt: now };

function anAccount(passkeys: Account['passkeys'] = {}): Account {
  return { ...beginAccount({ id: 'abcdefghijkl', email: 'ana@example.org', now }), passkeys };
}

test('an account takes ten passkeys and no more', () => {
  const full = Array.from({ length: PASSKEYS_AT_MOST }, (_, at) => `key-${String(at)}`).reduce(
    (account, credential) => withPasskey(account, credential, passkey),
    anAccount(),
  );

  const after = withPasskey(full, 'one-more', passkey);

  expect(Object.keys(full.passkeys)).toHaveLength(10);
  expect(after).toBe(full);
});

test('a passkey that is there already stays as it is', () => {
  const account = anAccount({ a: passkey });

  expect(withPasskey(account, 'a', { ...passkey, publicKey: 'another' })).toBe(account);
});

test.each([
  ['grows', 5, 6, 6],
  ['is counted from nothing', 0, 1, 1],
  ['is not kept by the device', 0, 0, 0],
])('a passkey whose counter %s is taken', (_name, stored, shown, kept) => {
  const account = anAccount({ a: { ...passkey, counter: stored } });

  const after = withPasskeyUsed(account, 'a', { counter: shown, now });

  expect(after).toMatchObject({ passkeys: { a: { counter: kept, usedAt: now } } });
});

test.each([
  ['stands still', 5, 5],
  ['falls', 5, 4],
  ['is gone', 5, 0],
])('a passkey whose counter %s is refused', (_name, stored, shown) => {
  const account = anAccount({ a: { ...passkey, counter: stored } });

  expect(withPasskeyUsed(account, 'a', { counter: shown, now })).toBe('counter');
});

test.each(['b', '__proto__', 'constructor'])('the account knows no passkey %s', (credential) => {
  const account = anAccount({ a: passkey });

  expect(withPasskeyUsed(account, credential, { counter: 1, now })).toBe('unknown');
  expect(withPasskeyNamed(account, credential, 'x')).toBe(account);
  expect(withoutPasskey(account, credential)).toBe(account);
});

test.each([
  ['localhost', true],
  ['laurel.example.org', true],
  ['127.0.0.1', false],
  ['[::1]', false],
])('passkeys under %s: %s', (hostname, works) => {
  expect(takesPasskeys(hostname)).toBe(works);
});
