// Reads a stored message back into headers, text and HTML: as much of MIME as our own
// mails use. Header parameters are nodemailer's to parse; it has no reader of whole mails.
import { parseHeaderValue } from 'nodemailer/lib/mime-funcs';

export interface ParsedMail {
  /** In the order of the message, unfolded and decoded. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly text: string;
  readonly html: string | undefined;
}

/** Parts in parts deeper than this are not looked at. */
const DEEPEST = 5;

/** Never throws: what can't be read is shown as it stands. */
export function parseMail(raw: Buffer): ParsedMail {
  const { headers, body } = split(raw.toString('latin1'));
  const leaves = leavesOf({ headers, body }, 0);
  const first = (type: string) => leaves.find((leaf) => leaf.type === type)?.content;
  return {
    headers: headers.map(([name, value]) => [name, decodeWords(value)]),
    text: first('text/plain') ?? leaves[0]?.content ?? '',
    html: first('text/html'),
  };
}

/** The first header of a name, whatever its case; empty when there is none. */
export function headerOf({ headers }: Pick<ParsedMail, 'headers'>, name: string): string {
  return headers.find(([each]) => each.toLowerCase() === name)?.[1] ?? '';
}

interface Part {
  readonly headers: ParsedMail['headers'];
  /** Bytes as characters. */
  readonly body: string;
}

function split(bytes: string): Part {
  const end = /\r?\n\r?\n/.exec(bytes);
  const head = end === null ? bytes : bytes.slice(0, end.index);
  const body = end === null ? '' : bytes.slice(end.index + end[0].length);
  const headers = head
    .replace(/\r?\n(?=[ \t])/g, '')
    .split(/\r?\n/)
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const);
  return { headers, body };
}

interface Leaf {
  readonly type: string;
  readonly content: string;
}

function leavesOf(part: Part, depth: number): Leaf[] {
  const { value, params } = parseHeaderValue(headerOf(part, 'content-type') || 'text/plain');
  const type = value.toLowerCase();
  const boundary = params['boundary'];
  if (type.startsWith('multipart/') && boundary !== undefined && depth < DEEPEST) {
    return piecesOf(part.body, boundary).flatMap((piece) => leavesOf(split(piece), depth + 1));
  }
  const encoding = headerOf(part, 'content-transfer-encoding').toLowerCase();
  return [{ type, content: inCharset(decodeBody(part.body, encoding), params['charset']) }];
}

function piecesOf(body: string, boundary: string): string[] {
  const pieces = `\n${body}`.replaceAll('\r\n', '\n').split(`\n--${boundary}`);
  // Before the first there is a preamble; the last begins with the two hyphens that end it.
  return pieces
    .slice(1)
    .filter((piece) => !piece.startsWith('--'))
    .map((piece) => piece.replace(/^[ \t]*\n/, ''));
}

function decodeBody(body: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding === 'quoted-printable') return unquote(body.replace(/=\r?\n/g, ''));
  return Buffer.from(body, 'latin1');
}

function unquote(text: string): Buffer {
  const bytes = text.replace(/=([\da-f]{2})/gi, (_whole, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1');
}

const encodedWord = /=\?([^?*]+)(?:\*[^?]*)?\?([bq])\?([^?]*)\?=/gi;

/** Decodes the encoded words of a header (RFC 2047); blanks between two of them are no blanks. */
function decodeWords(value: string): string {
  const joined = value.replace(/\?=\s+(?==\?)/g, '?=');
  const decoded = joined.replace(encodedWord, (_whole, charset: string, way: string, text: string) =>
    inCharset(
      way.toLowerCase() === 'b' ? Buffer.from(text, 'base64') : unquote(text.replaceAll('_', ' ')),
      charset,
    ),
  );
  // Headers without encoded words may hold bare UTF-8.
  return decoded === value && /[\x80-\xff]/.test(value) ? Buffer.from(value, 'latin1').toString() : decoded;
}

function inCharset(bytes: Buffer, charset = 'utf-8'): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString();
  }
}
