// A language that somebody has begun: a few sentences of three areas, in a folder beside the tests.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openWords, type Words } from '../../shared/l10n/words.ts';
import { languages, type Language } from '../../shared/l10n/languages.ts';

/** Its files. */
export const halfDoneFolder = resolve(import.meta.dirname, '../fixtures/languages/eo');

/** Esperanto, half-done. */
const esperanto: Language = {
  tag: 'eo',
  name: 'Esperanto',
  direction: 'ltr',
  async read(area) {
    const file = resolve(halfDoneFolder, `${area}.ftl`);
    return existsSync(file) ? readFile(file, 'utf8') : undefined;
  },
};

/** The languages there are, and Esperanto. */
export function wordsWithEsperanto(): Words {
  return openWords([...languages, esperanto]);
}
