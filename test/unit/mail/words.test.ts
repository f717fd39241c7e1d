// The sentences of mails: the same in all languages, and each that a mail names is there.
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { mailLanguages, openMailWords } from '../../../functions/deliver/words.ts';
import { mails } from '../../../shared/mails.ts';
import { languages } from '../../../shared/l10n/languages.ts';
import { joinPath, ownSpacePath } from '../../../web/http/paths.ts';

const [english] = mailLanguages;

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

test('mails speak every language of the pages', () => {
  expect(mailLanguages.map(({ tag, direction }) => [tag, direction])).toEqual(
    languages.map(({ tag, direction }) => [tag, direction]),
  );
});

describe.each(mailLanguages.map((language) => [language.tag, language] as const))('%s', (tag, language) => {
  test('is well-formed and says what English says, with the same variables', () => {
    const errors = new FluentBundle(tag).addResource(new FluentResource(language.messages));

    expect(errors).toEqual([]);
    expect(sentencesOf(language.messages)).toEqual(sentencesOf(english!.messages));
  });

  test.each([1, 2, 3, 10, 11])('a code for %s minutes says so', (minutes) => {
    const said = openMailWords().speak(tag).text('mail-code-use', { minutes });

    expect(said).not.toContain('{');
    expect(said.length).toBeGreaterThan(20);
  });
});

test('every sentence that a mail names is there, and no other', () => {
  const named = Object.values(mails).flatMap(({ subject, blocks }) => [
    subject,
    ...blocks.flatMap((block) => ('id' in block ? [block.id] : [])),
  ]);

  const expected = new Set([...named, 'mail-hello', 'mail-hello-nameless']);
  expect(Object.keys(sentencesOf(english!.messages)).sort()).toEqual([...expected].sort());
});

test('a language that is not ours, or none, is answered in English; a sentence that is nowhere throws', () => {
  const words = openMailWords();

  expect(words.speak('tlh').tag).toBe('en-US');
  expect(words.speak(undefined).tag).toBe('en-US');
  expect(() => words.speak('de').text('no-such-sentence', {})).toThrow('no-such-sentence');
});

test('mails lead to pages that there are', () => {
  const paths = Object.values(mails).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.is === 'link' ? [block.path] : [])),
  );

  expect([...new Set(paths)].sort()).toEqual([joinPath, ownSpacePath].sort());
});
