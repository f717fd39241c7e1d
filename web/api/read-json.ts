// Reads a JSON body without trusting what is said about it.
import { readBytes } from '../http/read-bytes.ts';
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
