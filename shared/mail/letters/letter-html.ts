// The HTML of a letter. It names nothing outside itself: no image, no font, nothing that tells
// anybody it was opened.
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Language } from '../../l10n/languages.ts';

/** Words, and where they lead. */
export interface Linked {
  readonly label: string;
  readonly url?: string | undefined;
}

/** A piece of a letter, in words. */
export type Part =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'code'; readonly code: string }
  | { readonly is: 'link'; readonly link: Linked }
  | { readonly is: 'list'; readonly items: readonly Linked[] };

const bodyStyle =
  'margin-block:0;margin-inline:auto;padding-block:2rem;padding-inline:1.25rem;max-inline-size:34rem;' +
  'font-family:system-ui,sans-serif;font-size:1rem;line-height:1.5;color:#1c2321;background:#fff';
const codeStyle =
  'margin-block:1.5rem;font-family:ui-monospace,monospace;font-size:1.75rem;font-weight:700;letter-spacing:.12em';

/** The HTML of a letter. */
export function letterHtml({
  language,
  subject,
  parts,
}: {
  readonly language: Language;
  readonly subject: string;
  readonly parts: readonly Part[];
}): string {
  const markup = html`<!doctype html>
    <html lang="${language.tag}" dir="${language.direction}">
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
      return html`<p>${anchor(part.link)}</p>`;
    case 'list':
      return html`<ul>
        ${part.items.map((item) => html`<li>${anchor(item)}</li>`)}
      </ul>`;
  }
}

function anchor({ label, url }: Linked) {
  return url === undefined ? label : html`<a href="${url}">${label}</a>`;
}
