import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../shared/recognition/badges/catalogue.ts';
import { addMessages, l10nOf } from '../../../shared/l10n/l10n.ts';
import { languageNamed, negotiateLanguage } from '../../../shared/l10n/negotiate.ts';
import { languages, sourceLanguage } from '../../../shared/l10n/languages.ts';
import type { Language } from '../../../shared/l10n/languages.ts';

const root = resolve(import.meta.dirname, '../../..');
const locales = resolve(root, 'web/locales');

/** The sentences of areas that are loaded on demand, each a module beside the languages' folders. */
const areas = await Promise.all(
  readdirSync(locales)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map(async (file) => {
      const module = (await import(resolve(locales, file))) as Record<
        string,
        Readonly<Record<string, string>>
      >;
      const [messages = {}] = Object.values(module);
      return messages;
    }),
);
/** Mails are read by the function that sends them, from the same folders. */
const mailOf = (tag: string) => readFileSync(resolve(locales, tag, 'mail.ftl'), 'utf8');

/** Every source of a language, pages', areas' and mails'. */
function sourcesOf({ tag, messages }: Language): readonly string[] {
  return [...messages, ...areas.map((area) => area[tag] ?? ''), mailOf(tag)];
}

const english = sourcesOf(sourceLanguage).join('\n');

/** Ids of messages with the names of the variables that their text uses. */
function messagesOf(source: string): ReadonlyMap<string, readonly string[]> {
  const messages = new Map<string, readonly string[]>();
  for (const [, id = '', text = ''] of source.matchAll(/^([a-z][\w-]*) =([\s\S]*?)(?=^[a-z#])/gm)) {
    messages.set(id, [...new Set([...text.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ''))].sort());
  }
  return messages;
}

function named(tag: string): Language {
  const language = languageNamed(tag);
  if (language === undefined) throw new Error(`no language ${tag}`);
  return language;
}

describe.each(languages.map((language) => [language.tag, language] as const))('%s', (_tag, language) => {
  test('is well-formed Fluent', () => {
    const bundle = new FluentBundle(language.tag);

    const errors = sourcesOf(language).flatMap((source) => bundle.addResource(new FluentResource(source)));

    expect(errors).toEqual([]);
    expect(sourcesOf(language).join('\n')).not.toMatch(/^\s+\[other\]/m);
  });

  test('says everything that English says, with no argument that English has not', () => {
    const source = messagesOf(`${english}\n#`);
    const translated = messagesOf(`${sourcesOf(language).join('\n')}\n#`);

    expect([...translated.keys()].sort()).toEqual([...source.keys()].sort());
    for (const [id, variables] of translated)
      expect(source.get(id), id).toEqual(expect.arrayContaining([...variables]));
  });

  test('has a name for every badge of the catalogue', () => {
    const l10n = l10nOf(language);

    for (const { id } of catalogue) expect(l10n.text(`badge-${id}`)).not.toBe(`badge-${id}`);
  });
});

test('English names badges as the catalogue does', () => {
  const l10n = l10nOf(sourceLanguage);

  for (const { id, name } of catalogue) expect(l10n.text(`badge-${id}`)).toBe(name);
});

test('every sentence that the pages ask for is there, and no other', () => {
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
  const l10n = l10nOf(sourceLanguage);
  for (const area of areas) addMessages(area);
  const missing = asked.filter(
    (id) =>
      /^(?:nav|foot|front|board|person|list|badges|one-badge|find|counting|sign-in|security|join|welcome|own|review|data|manage|refused|form|error|not-found|bad-request|rule|title|column)-/.test(
        id,
      ) && !l10n.has(id),
  );
  expect(missing).toEqual([]);
});

test('a sentence that a language lacks is said in English, and an unknown id is shown', () => {
  const half: Language = {
    tag: 'eo',
    name: 'Esperanto',
    direction: 'ltr',
    messages: ['nav-badges = Insignoj'],
  };
  const l10n = l10nOf(half);

  expect(l10n.text('nav-badges')).toBe('Insignoj');
  expect(l10n.text('nav-leaderboards')).toBe('Leaderboards');
  expect(l10n.text('no-such-sentence')).toBe('no-such-sentence');
});

test('plurals follow each language', () => {
  const arabic = l10nOf(named('ar'));

  const days = [1, 2, 3, 11, 100].map((count) => arabic.text('count-days', { count }));

  expect(new Set(days.map((text) => text.replace(/[\d٠-٩]+/g, 'n'))).size).toBe(5);
  expect(l10nOf(named('de')).text('count-days', { count: 1 })).toBe('1 Tag');
  expect(l10nOf(named('fr')).text('count-days', { count: 0 })).toBe('0 jour');
});

test('numbers, dates and names of languages are those of the language', () => {
  const german = l10nOf(named('de'));

  expect(german.number(1234567)).toBe('1.234.567');
  expect(german.year(2024)).toBe('2024');
  expect(german.day(20_000)).toBe('4. Oktober 2024');
  expect(german.languageName('pt-BR')).toBe('Portugiesisch (Brasilien)');
  expect(german.languageName('not a tag')).toBe('not a tag');
});

test('a day within a week is said in words, another as a date', () => {
  const l10n = l10nOf(sourceLanguage);

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
  ['*', 'en-US'],
  ['x'.repeat(10_000), 'en-US'],
])('Accept-Language %j is answered in %s', (header, tag) => {
  expect(negotiateLanguage(header).tag).toBe(tag);
});
