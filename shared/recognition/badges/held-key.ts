// How an award is named in one text: `badge#window`, on the card and wherever awards are
// looked up. A window holds no `#`, so the last one parts the two. Pure.
import type { HeldBadge } from './facts.ts';

type Named = Pick<HeldBadge, 'badge' | 'window'>;

/** The text for a badge and window. */
export function heldKeyOf({ badge, window }: Named): string {
  return `${badge}#${window}`;
}

/** The badge and window in a text by `heldKeyOf`. */
export function readHeldKey(key: string): Named {
  const at = key.lastIndexOf('#');
  return { badge: key.slice(0, at), window: key.slice(at + 1) };
}
