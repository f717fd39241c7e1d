// What a mail is made of: ids of sentences in order, no words. One list gives the plain
// text and the HTML, so the two can't say different things.
import type { MailKind } from '../../identity/accounts/account.ts';

/** A paragraph, the sign-in code on a line of its own, or a link to a page of the site. */
export type Block =
  | { readonly is: 'text'; readonly id: string }
  | { readonly is: 'code' }
  | { readonly is: 'link'; readonly id: string; readonly path: string };

export interface MailDefinition {
  /** The kind under which people may refuse it in their settings; undefined for what always comes. */
  readonly refusable: MailKind | undefined;
  /** Id of the subject. */
  readonly subject: string;
  readonly blocks: readonly Block[];
}
