// The sentences of mails: each that a mail names is there, and in the languages that are whole
// each says what English says. Other languages may be half-done.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mails } from '../../../shared/mails.ts';
import { words } from '../../../shared/l10n/words.ts';
import { mailMessages } from '../../../shared/l10n/mail.ts';
import { joinPath, ownSpacePath } from '../../../web/http/paths.ts';
import { wholeLanguages } from '../../support/words.ts';

const english = (await mailMessages.read('en-US')) ?? '';

const shared = resolve(import.meta.dirname, '../../../shared');
const definitions = readdirSync(shared, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(resolve(shared, file), 'utf8'))
  .filter((code) => /\bdefine(?:Address)?Mail\(\{/.test(code))
  .join('\n');

/** Ids with the names of the variables in their sentences. */
function sentencesOf(source: string): Readonly<Record<string, readonly string[]>> {
  const found = [...`${source}\n#`.matchAll(/^([a-z][\w-]*) =([\s\S]*?)(?=^[a-z#])/gm)];
  return Object.fromEntries(
    found.map(([, id = '', text = '']) => [
      id,
      [...new Set([...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => name))].sort(),
    ]),
  );
}

describe.each(wholeLanguages)('%s', (tag) => {
  test('says what English says, with the same variables', async () => {
    expect(sentencesOf((await mailMessages.read(tag)) ?? '')).toEqual(sentencesOf(english));
  });

  test.each([1, 2, 3, 10, 11])('a code for %s minutes says so', async (minutes) => {
    const l10n = words.in(words.named(tag)!);
    await l10n.learn([mailMessages]);

    const said = l10n.text('mail-code-use', { minutes });

    expect(said).not.toContain('{');
    expect(said.length).toBeGreaterThan(20);
  });
});

test('every sentence that a mail names is there, and no other', () => {
  const named = [...definitions.matchAll(/'(mail-[\w-]+)'/g)].map(([, id = '']) => id);

  const expected = new Set([...named, 'mail-hello', 'mail-hello-nameless']);
  expect(Object.keys(sentencesOf(english)).sort()).toEqual([...expected].sort());
});

test('every mail that is defined is in the list', () => {
  const defined = [...definitions.matchAll(/\bkind: '([\w-]+)'/g)].map(([, kind = '']) => kind);

  expect(mails.map(({ kind }) => kind).sort()).toEqual(defined.sort());
});

test('mails are called what they are called in the outbox, for good', () => {
  expect(mails.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining([
      'sign-in-code',
      'erasure-code',
      'welcome',
      'first-sign-up-reminder',
      'second-sign-up-reminder',
    ]),
  );
});

test('mails lead to pages that there are', () => {
  const paths = [...definitions.matchAll(/\bpath: '(\/[^']*)'/g)].map(([, path = '']) => path);

  expect([...new Set(paths)].sort()).toEqual([joinPath, ownSpacePath].sort());
});
