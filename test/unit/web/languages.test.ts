import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../shared/recognition/badges/catalogue.ts';
import type { Area } from '../../../shared/l10n/area.ts';
import { negotiateLanguage } from '../../../shared/l10n/negotiate.ts';
import { openWords, words } from '../../../shared/l10n/words.ts';
import { joinMessages } from '../../../shared/l10n/join.ts';
import { languages, sourceLanguage, type Language } from '../../../shared/l10n/languages.ts';
import { ownMessages } from '../../../shared/l10n/own.ts';
import { shellMessages } from '../../../shared/l10n/shell.ts';
import { allAreas, l10nWithAll, localesFolder, wholeLanguages } from '../../support/words.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Every source of a language, in the order of the areas. */
async function sourcesOf({ tag }: Language): Promise<readonly string[]> {
  const sources = await Promise.all(allAreas.map((area) => area.read(tag)));
  return sources.filter((source) => source !== undefined);
}

const english = (await sourcesOf(sourceLanguage)).join('\n');

/** Ids of messages with the names of the variables that their text uses. */
function messagesOf(source: string): ReadonlyMap<string, readonly string[]> {
  const messages = new Map<string, readonly string[]>();
  for (const [, id = '', text = ''] of source.matchAll(/^([a-z][\w-]*) =([\s\S]*?)(?=^[a-z#])/gm)) {
    messages.set(id, [...new Set([...text.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ''))].sort());
  }
  return messages;
}

describe.each(languages.map((language) => [language.tag, language] as const))('%s', (tag, language) => {
  test('is well-formed Fluent', async () => {
    const bundle = new FluentBundle(tag);
    const sources = await sourcesOf(language);

    const errors = sources.flatMap((source) => bundle.addResource(new FluentResource(source)));

    expect(errors).toEqual([]);
    expect(sources.join('\n')).not.toMatch(/^\s+\[other\]/m);
  });

  test('says nothing that English does not say, with no argument that English has not', async () => {
    const source = messagesOf(`${english}\n#`);
    const translated = messagesOf(`${(await sourcesOf(language)).join('\n')}\n#`);

    expect([...translated.keys()].filter((id) => !source.has(id))).toEqual([]);
    for (const [id, variables] of translated)
      expect(source.get(id), id).toEqual(expect.arrayContaining([...variables]));
  });

  test('has files of areas only: what is in others nobody would ever read', () => {
    const files = readdirSync(resolve(localesFolder, tag));

    const known = allAreas.map(({ name }) => `${name}.ftl`);
    expect(files.filter((file) => !known.includes(file))).toEqual([]);
  });
});

describe.each(wholeLanguages)('%s, which is whole,', (tag) => {
  test('says everything that English says', async () => {
    const translated = messagesOf(`${(await sourcesOf(words.named(tag)!)).join('\n')}\n#`);

    expect([...translated.keys()].sort()).toEqual([...messagesOf(`${english}\n#`).keys()].sort());
  });

  test('has a name for every badge of the catalogue', async () => {
    const l10n = await l10nWithAll(tag);

    for (const { id } of catalogue) expect(l10n.has(`badge-${id}`), id).toBe(true);
  });
});

test('English names badges as the catalogue does', async () => {
  const l10n = await l10nWithAll();

  for (const { id, name } of catalogue) expect(l10n.text(`badge-${id}`)).toBe(name);
});

test('every sentence that pages and mails ask for is there, and no other', async () => {
  const files = ['web', 'shared', 'functions'].flatMap((folder) =>
    readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => resolve(root, folder, file)),
  );
  const code = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const ids = [...messagesOf(`${english}\n#`).keys()];
  const asked = [
    ...code.matchAll(/(?:text\(|id=|message: |\? |: |heading: )['"]([a-z]+(?:-[a-z0-9]+)+)['"]/g),
  ].map((match) => match[1] ?? '');
  const families = [...code.matchAll(/`([a-z]+(?:-[a-z]+)*-)\$\{/g)].map((match) => match[1] ?? '');

  const unused = ids.filter(
    (id) =>
      !code.includes(`'${id}'`) &&
      !code.includes(`"${id}"`) &&
      !families.some((family) => id.startsWith(family)),
  );

  expect(unused).toEqual([]);
  const l10n = await l10nWithAll();
  const missing = asked.filter(
    (id) =>
      /^(?:nav|foot|front|program|kind|board|person|list|badges|one-badge|find|counting|sign-in|security|join|welcome|own|review|data|manage|refused|form|error|not-found|bad-request|rule|title|column|mail)-/.test(
        id,
      ) && !l10n.has(id),
  );
  expect(missing).toEqual([]);
});

test('a sentence that a language lacks is said in English, and an unknown id is shown', async () => {
  const half: Language = {
    tag: 'eo',
    name: 'Esperanto',
    direction: 'ltr',
    read: (area) => Promise.resolve(area === 'shell' ? 'nav-badges = Insignoj' : undefined),
  };
  const l10n = openWords([...languages, half]).in(half);
  await l10n.learn([shellMessages, joinMessages]);

  expect(l10n.text('nav-badges')).toBe('Insignoj');
  expect(l10n.text('nav-leaderboards')).toBe('Leaderboards');
  expect(l10n.text('join-title')).not.toBe('join-title');
  expect(l10n.text('no-such-sentence')).toBe('no-such-sentence');
});

test('a sentence asked for before its area was learned is right afterwards', async () => {
  const own = openWords(languages);
  const [german, source] = [own.in(own.named('de')!), own.in(sourceLanguage)];
  const asked = () => [german, source].map((l10n) => [l10n.has('own-lead'), l10n.text('own-lead')]);
  expect(asked()).toEqual([
    [false, 'own-lead'],
    [false, 'own-lead'],
  ]);

  await german.learn([ownMessages]);

  expect(asked()).toEqual([
    [true, expect.not.stringMatching(/^own-lead$/) as string],
    [true, expect.not.stringMatching(/^own-lead$/) as string],
  ]);
});

test('an area is read once, and again only when it could not be read', async () => {
  let reads = 0;
  const area: Area = {
    name: 'flaky',
    read: () => {
      reads += 1;
      return reads === 1 ? Promise.reject(new Error('disk')) : Promise.resolve('flaky = Here');
    },
  };
  const l10n = openWords(languages).in(sourceLanguage);

  await expect(l10n.learn([area])).rejects.toThrow('disk');
  await Promise.all([l10n.learn([area]), l10n.learn([area])]);
  await l10n.learn([area]);

  expect(l10n.text('flaky')).toBe('Here');
  expect(reads).toBe(2);
});

test('what English itself lacks is an error of ours', async () => {
  const area: Area = { name: 'nowhere', read: () => Promise.resolve(undefined) };

  await expect(openWords(languages).in(sourceLanguage).learn([area])).rejects.toThrow('nowhere');
});

test('plurals follow each language', async () => {
  const arabic = await l10nWithAll('ar');

  const days = [1, 2, 3, 11, 100].map((count) => arabic.text('count-days', { count }));

  expect(new Set(days.map((text) => text.replace(/[\d٠-٩]+/g, 'n'))).size).toBe(5);
  expect((await l10nWithAll('de')).text('count-days', { count: 1 })).toBe('1 Tag');
  expect((await l10nWithAll('fr')).text('count-days', { count: 0 })).toBe('0 jour');
});

test('numbers, dates and names of languages are those of the language', () => {
  const german = words.in(words.named('de')!);

  expect(german.number(1234567)).toBe('1.234.567');
  expect(german.year(2024)).toBe('2024');
  expect(german.day(20_000)).toBe('4. Oktober 2024');
  expect(german.languageName('pt-BR')).toBe('Portugiesisch (Brasilien)');
  expect(german.languageName('not a tag')).toBe('not a tag');
});

test('a day within a week is said in words, another as a date', () => {
  const l10n = words.in(sourceLanguage);

  expect([0, 1, 3, 7, -1].map((back) => l10n.dayInWords(20_000 - back, 20_000))).toEqual([
    'today',
    'yesterday',
    '3 days ago',
    'September 27, 2024',
    'October 5, 2024',
  ]);
  expect(l10n.ago(0, 180_000)).toBe('3 minutes ago');
  expect(l10n.ago(0, 7_200_000)).toBe('2 hours ago');
  expect(l10n.ago(200_000, 180_000)).toBe('this minute');
});

test.each([
  [undefined, 'en-US'],
  ['', 'en-US'],
  ['de-CH', 'de'],
  ['ja, fr-CA;q=0.8, en;q=0.5', 'fr'],
  ['ar-EG', 'ar'],
  ['de;q=0, fr;q=0.1', 'fr'],
  ['fr;q=0.3, de;q=0.4, ar;q=0.2', 'de'],
  ['DE-at', 'de'],
  ['sr-Latn, not a tag, ,;q=1', 'en-US'],
  ['*', 'en-US'],
  ['x'.repeat(10_000), 'en-US'],
])('Accept-Language %j is answered in %s', (header, tag) => {
  expect(negotiateLanguage(words, header).tag).toBe(tag);
});

test.each([
  ['zh-HK', 'zh-TW'],
  ['zh-SG', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-PT'],
  ['pt-AO', 'pt-PT'],
])('of languages in several countries or scripts, %s is answered in %s', (header, tag) => {
  const several = ['pt-PT', 'pt-BR', 'zh-CN', 'zh-TW'].map((each): Language => ({
    tag: each,
    name: each,
    direction: 'ltr',
  }));

  expect(negotiateLanguage(openWords(several), header).tag).toBe(tag);
});
