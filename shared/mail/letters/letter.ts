// From what a mail says to what a person reads: a subject, and one list of parts that gives the
// plain text and the HTML.
import type { L10n, MessageArguments } from '../../l10n/l10n.ts';
import type { Block, Contents } from './contents.ts';
import { argumentsOf, type Facts } from './facts.ts';
import { letterHtml, type Linked, type Part } from './letter-html.ts';
import { oneLine } from '../../platform/text/one-line.ts';

/** What a letter is written from. */
export interface LetterParts {
  /** Id of the subject. */
  readonly subject: string;
  readonly contents: Contents;
  /** The language, which has learned whatever sentences are named. */
  readonly l10n: L10n;
  readonly community: string;
  /** Scheme and host before a link's path. */
  readonly origin: string;
  /** What the person is called; undefined when the mail must not or can't say. */
  readonly name?: string | undefined;
  readonly code?: string | undefined;
}

/** What a person reads. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: string;
}

/**
 * Writes a letter. Throws when a sentence is nowhere or names what it was not given, and when a link
 * leads off the site: no such letter may go out.
 */
export function writeLetter(letter: LetterParts): Letter {
  const { l10n, contents, name = '', community } = letter;
  const all = argumentsOf({ ...contents.args, name, community }, l10n);
  const say: Say = (id, own = {}) => sentence(l10n, id, { ...all, ...argumentsOf(own, l10n) });
  const parts: readonly Part[] = [
    { is: 'text', text: say(oneLine(name) === '' ? 'mail-hello-nameless' : 'mail-hello') },
    ...contents.blocks.map((block) => partOf(block, say, letter)),
  ];
  const subject = say(letter.subject);
  return {
    subject,
    text: `${parts.map(plain).join('\n\n')}\n`,
    html: letterHtml({ language: l10n.language, subject, parts }),
    language: l10n.language.tag,
  };
}

type Say = (id: string, own?: Facts) => string;

function sentence(l10n: L10n, id: string, args: MessageArguments): string {
  if (!l10n.has(id)) throw new Error(`no mail sentence ${id}`);
  const said = l10n.text(id, args);
  // Fluent writes `{$count}` where it was given no count. Somebody may be called that as well.
  const open = said.match(/\{\$\w+\}/g)?.find((place) => !isIn(args, place));
  if (open !== undefined) throw new Error(`nothing for ${open} in the mail sentence ${id}`);
  return said;
}

function isIn(args: MessageArguments, text: string): boolean {
  return Object.values(args).some((value) => typeof value === 'string' && value.includes(text));
}

function partOf(block: Block, say: Say, { origin, code = '' }: LetterParts): Part {
  switch (block.is) {
    case 'text':
      return { is: 'text', text: say(block.id, block.args) };
    case 'code':
      return { is: 'code', code };
    case 'link':
      return { is: 'link', link: { label: say(block.id, block.args), url: urlOf(origin, block.path) } };
    case 'list':
      return {
        is: 'list',
        items: block.items.map(({ id, args, path }) => ({
          label: say(id, args),
          url: path === undefined ? undefined : urlOf(origin, path),
        })),
      };
  }
}

function urlOf(origin: string, path: string): string {
  const url = `${origin}${path}`;
  if (new URL(url).origin !== new URL(origin).origin) throw new Error(`a link off the site: ${path}`);
  return url;
}

function plain(part: Part): string {
  switch (part.is) {
    case 'text':
      return part.text;
    case 'code':
      return `    ${part.code}`;
    case 'link':
      return withUrl(part.link, '');
    case 'list':
      return part.items.map((item) => `- ${withUrl(item, '  ')}`).join('\n');
  }
}

function withUrl({ label, url }: Linked, indent: string): string {
  return url === undefined ? label : `${label}\n${indent}${url}`;
}
