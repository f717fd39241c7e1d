// Opaque cursors: JSON in base64url, checked by a schema when it comes back. A
// cursor only says where to go on; it opens nothing that a plain read would not.
import type * as z from 'zod';

/** The cursor of a position. */
export function encodeCursor(position: unknown): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** The position in a cursor, or undefined for one that we did not write. */
export function decodeCursor<T>(text: string, schema: z.ZodType<T>): T | undefined {
  if (text.length > 2000) return undefined;
  try {
    const result = schema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}
