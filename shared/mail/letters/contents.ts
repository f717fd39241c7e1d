// What a mail says, as data: ids of sentences in order and the facts that they name.
import type { Facts } from './facts.ts';

/** A sentence: its id, and facts of its own beside those of the whole mail. */
interface Sentence {
  readonly id: string;
  readonly args?: Facts;
}

/** A paragraph, a link to a page of the site, a list of either, or the code on a line of its own. */
export type Block =
  | ({ readonly is: 'text' } & Sentence)
  | ({ readonly is: 'link'; readonly path: string } & Sentence)
  | { readonly is: 'list'; readonly items: readonly (Sentence & { readonly path?: string })[] }
  | { readonly is: 'code' };

/** What a mail says this time. */
export interface Contents {
  /** For every sentence of it, the subject's too. */
  readonly args: Facts;
  readonly blocks: readonly Block[];
}
