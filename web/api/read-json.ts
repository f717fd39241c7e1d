// Reads a JSON body without trusting what is said about it: bytes are counted as they
// come, because a chunked body announces no length.
import { problem, type Problem } from './problem.ts';

/** The value of a JSON body of at most `maxBytes`, or the problem with it. */
export async function readJson(
  request: Request,
  maxBytes: number,
): Promise<{ readonly value: unknown } | Problem> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type === undefined || !/^application\/([\w.-]+\+)?json$/.test(type)) {
    return problem(415, 'Send JSON with the content type application/json.');
  }
  const encoding = request.headers.get('content-encoding')?.trim().toLowerCase();
  if (encoding !== undefined && encoding !== 'identity' && encoding !== '') {
    return problem(415, 'Send the body without content encoding.', {
      headers: { 'Accept-Encoding': 'identity' },
    });
  }
  const bytes = await readBytes(request, maxBytes);
  if (bytes === undefined) return problem(413, `The body is over ${maxBytes} bytes.`);
  if (bytes.length === 0) return notJson('The body is empty.');
  try {
    // `fatal` refuses what is no UTF-8; a byte order mark is dropped.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { value: JSON.parse(text) as unknown };
  } catch {
    return notJson('The body is not JSON in UTF-8.');
  }
}

function notJson(detail: string): Problem {
  return problem(400, detail, { errors: [{ field: 'body', message: 'must be JSON in UTF-8' }] });
}

async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return undefined;
  if (request.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = (request.body as ReadableStream<Uint8Array>).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks, length);
}
