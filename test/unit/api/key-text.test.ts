import { expect, it } from 'vitest';
import {
  hashSecret,
  inventKey,
  matchesHash,
  readKeyText,
  writeKeyText,
} from '../../../shared/identity/api-keys/key-text.io.ts';

it('a key reads back as it was written', () => {
  const key = inventKey();

  expect(readKeyText(writeKeyText(key))).toEqual(key);
});

it.each([
  '',
  'laurel__',
  'laurel_a_b',
  `laurel_${'a'.repeat(12)}_${'b'.repeat(41)}`,
  `Laurel_${'a'.repeat(12)}_${'b'.repeat(40)}`,
])('%s is no key', (text) => {
  expect(readKeyText(text)).toBeUndefined();
});

it('a secret matches its own hash only, and a hash tells nothing of it', () => {
  const { secret } = inventKey();
  const hash = hashSecret(secret);

  expect([matchesHash(secret, hash), matchesHash(inventKey().secret, hash), matchesHash(secret, '')]).toEqual(
    [true, false, false],
  );
  expect(hash).not.toContain(secret);
});
