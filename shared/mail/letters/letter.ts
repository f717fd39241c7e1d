// From a definition to what a person reads: subject, plain text and HTML. The HTML names
// nothing outside itself: no image, no font, nothing that tells anybody it was opened.
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Block, MailDefinition } from './definition.ts';
import { oneLine } from '../../platform/text/one-line.ts';
import type { MailSpeech } from './words.ts';

export interface LetterFacts {
  readonly community: string;
  /** Scheme and host before a link's path. */
  readonly origin: string;
  /** What the person is called; undefined when the mail must not or can't say. */
  readonly name?: string;
  readonly code?: string;
  /** For how long the code is good. */
  readonly minutes?: number;
}

export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: string;
}

/** Writes a letter in a language. */
export function writeLetter(definition: MailDefinition, speech: MailSpeech, facts: LetterFacts): Letter {
  const name = facts.name === undefined ? '' : oneLine(facts.name);
  const args = { name, community: oneLine(facts.community), minutes: facts.minutes ?? 0 };
  const say = (id: string) => speech.text(id, args);
  const parts: readonly Part[] = [
    { is: 'text', text: say(name === '' ? 'mail-hello-nameless' : 'mail-hello') },
    ...definition.blocks.map((block) => partOf(block, say, facts)),
  ];
  const subject = say(definition.subject);
  return {
    subject,
    text: `${parts.map(plain).join('\n\n')}\n`,
    html: page({ speech, subject, parts }),
    language: speech.tag,
  };
}

type Part =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'code'; readonly code: string }
  | { readonly is: 'link'; readonly label: string; readonly url: string };

function partOf(block: Block, say: (id: string) => string, { origin, code = '' }: LetterFacts): Part {
  switch (block.is) {
    case 'text':
      return { is: 'text', text: say(block.id) };
    case 'code':
      return { is: 'code', code };
    case 'link':
      return { is: 'link', label: say(block.id), url: `${origin}${block.path}` };
  }
}

function plain(part: Part): string {
  switch (part.is) {
    case 'text':
      return part.text;
    case 'code':
      return `    ${part.code}`;
    case 'link':
      return `${part.label}\n${part.url}`;
  }
}

const bodyStyle =
  'margin-block:0;margin-inline:auto;padding-block:2rem;padding-inline:1.25rem;max-inline-size:34rem;' +
  'font-family:system-ui,sans-serif;font-size:1rem;line-height:1.5;color:#1c2321;background:#fff';
const codeStyle =
  'margin-block:1.5rem;font-family:ui-monospace,monospace;font-size:1.75rem;font-weight:700;letter-spacing:.12em';

function page({
  speech,
  subject,
  parts,
}: {
  readonly speech: MailSpeech;
  readonly subject: string;
  readonly parts: readonly Part[];
}): string {
  const markup = html`<!doctype html>
    <html lang="${speech.tag}" dir="${speech.direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${subject}</title>
      </head>
      <body style="${bodyStyle}">
        ${parts.map(paragraph)}
      </body>
    </html> ` as HtmlEscapedString;
  return String(markup);
}

// Values are escaped by `html`, in text and in attributes alike.
function paragraph(part: Part) {
  switch (part.is) {
    case 'text':
      return html`<p>${part.text}</p>`;
    case 'code':
      return html`<p style="${codeStyle}">${part.code}</p>`;
    case 'link':
      return html`<p><a href="${part.url}">${part.label}</a></p>`;
  }
}
