// The words of tests: every area there is, and a language with all of them learned.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Area } from '../../shared/l10n/area.ts';
import type { L10n } from '../../shared/l10n/l10n.ts';
import { words as ownWords, type Words } from '../../shared/l10n/words.ts';
import { sourceLanguage } from '../../shared/l10n/languages.ts';

/** Where the languages' folders are. */
export const localesFolder = resolve(import.meta.dirname, '../../shared/l10n');

/** The list of languages. */
export const languagesFile = resolve(localesFolder, 'languages.ts');

/** Where the words of all languages are made. */
export const wordsFile = resolve(import.meta.dirname, '../../shared/l10n/words.ts');

/** The hook with which Node imports texts. */
export const textModulesFile = resolve(import.meta.dirname, '../../infra/local/text-modules.ts');

/** The module of an area. */
export function areasFile(name: string): string {
  return resolve(localesFolder, `${name}.ts`);
}

/** The languages that say everything. One that was begun may lack what it likes until it is named here. */
export const wholeLanguages = ['en-US', 'de', 'fr', 'ar'];

/** Every area, found as the files beside the languages' folders: one that nobody loads is among them. */
export const allAreas: readonly Area[] = (
  await Promise.all(
    readdirSync(localesFolder)
      .filter((file) => file.endsWith('.ts'))
      .map(async (file) =>
        Object.values((await import(resolve(localesFolder, file))) as Readonly<Record<string, unknown>>),
      ),
  )
)
  .flat()
  .filter(isArea);

function isArea(value: unknown): value is Area {
  return typeof (value as { readonly read?: unknown } | null)?.read === 'function';
}

/** A language that knows everything: English, when no other is named. Throws for a tag that is none of `words`. */
export async function l10nWithAll(tag: string = sourceLanguage.tag, words: Words = ownWords): Promise<L10n> {
  const language = words.named(tag);
  if (language === undefined) throw new Error(`no language ${tag}`);
  const l10n = words.in(language);
  await l10n.learn(allAreas);
  return l10n;
}
