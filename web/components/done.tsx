// What was just done, told on the page that a form leads to. The address names it by a word
// of ours; anything else says nothing.
import { Notice } from './form.tsx';
import type { L10n } from '../../shared/l10n/l10n.ts';
import type { Reader } from '../http/query.ts';

/** Reads `?done=`; whatever is none of `words` is left out. */
export function doneQuery(...words: readonly string[]): Reader<string | undefined> {
  return (text) => words.find((word) => word === text);
}

/** The notice of a word: the sentence `own-done-<word>`. */
export function Done({ l10n, done }: { readonly l10n: L10n; readonly done: string | undefined }) {
  return done === undefined ? <></> : <Notice>{l10n.text(`own-done-${done}`)}</Notice>;
}
