// Opaque cursors: JSON in base64url, checked when it comes back. A
// cursor only says where to go on; it opens nothing that a plain read would not.

/** The cursor of a position. */
export function encodeCursor(position: unknown): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** The position in a cursor, or undefined for one that we did not write. */
export function decodeCursor<T>(text: string, isPosition: (value: unknown) => value is T): T | undefined {
  if (text.length > 2000) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return isPosition(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value is an object of exactly these fields. */
export function hasFields<Name extends string>(
  value: unknown,
  names: readonly Name[],
): value is Readonly<Record<Name, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === names.length &&
    names.every((name) => Object.hasOwn(value, name))
  );
}

/** Whether a value is a whole number between two others, both included. */
export function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
}

/** Whether a value is a text that the table takes as a part of a key; none of ours is as long as its limit of 1024 bytes. */
export function isKeyText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && Buffer.byteLength(value) <= 1024;
}
