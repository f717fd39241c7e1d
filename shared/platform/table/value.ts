// What of an item is about storing it and not about what it says.

/**
 * An item without its key, the token of its last write, its place in lists and its expiry. A
 * version stays: it belongs to what was read.
 */
export function valueOf(item: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { pk: _pk, sk: _sk, t: _t, listL: _listL, listK: _listK, ttl: _ttl, ...value } = item;
  return value;
}
