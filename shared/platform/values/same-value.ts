// Whether two values say the same. The table gives a map back in whatever order it likes and
// keeps nothing that is undefined, so neither order nor such a field makes a difference.

/** Whether two plain values (texts, numbers, lists, objects of these) say the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (!isHolder(a) || !isHolder(b)) return Object.is(a, b);
  if (a === b) return true;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => sameValue(a[name], b[name]));
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
