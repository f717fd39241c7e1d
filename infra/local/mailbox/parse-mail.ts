// Reads a stored mail back into headers, text and HTML, for the mailbox and for tests.
import PostalMime, { decodeWords } from 'postal-mime';

/** A mail as people read it. */
export interface ParsedMail {
  /** In the order of the message, unfolded and decoded. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly text: string;
  readonly html: string | undefined;
}

/** Never rejects: what can't be read is shown as it stands. */
export async function parseMail(raw: Uint8Array): Promise<ParsedMail> {
  try {
    const { headers, text, html } = await PostalMime.parse(raw);
    return {
      headers: headers.map(({ originalKey, value }) => [originalKey, decodeWords(value)]),
      text: withoutLastBreak(text ?? ''),
      html: html === undefined ? undefined : withoutLastBreak(html),
    };
  } catch {
    // Parts in parts without end, or headers of megabytes: it has limits, and says so by throwing.
    return { headers: [], text: new TextDecoder().decode(raw), html: undefined };
  }
}

/** A part's last line break belongs to the boundary after it (RFC 2046); postal-mime leaves it to the part. */
function withoutLastBreak(content: string): string {
  return content.replace(/\r?\n$/, '');
}

/** The first header of a name, whatever its case; empty when there is none. */
export function headerOf({ headers }: Pick<ParsedMail, 'headers'>, name: string): string {
  return headers.find(([each]) => each.toLowerCase() === name)?.[1] ?? '';
}
