// What a rule may say of an item that is to be changed. Pure, and the one way to tell that
// nothing changes: an item that says the same as before stays, unwritten.
import { sameValue } from '../values/same-value.ts';

/** What is to be written, or that the item stays; either way with the answer for whoever asked. */
export type Ruling<Next, Answer> =
  | { readonly is: 'becomes'; readonly next: Next; readonly answer: Answer }
  | { readonly is: 'stays'; readonly answer: Answer };

/** The item is to become `next`, which bears its next version; `answer` holds once that stands. */
export function becomes<Next, const Answer>(next: Next, answer: Answer): Ruling<Next, Answer> {
  return { is: 'becomes', next, answer };
}

/** Nothing is written: it is so already, there is nothing to change, or it may not be. */
export function stays<const Answer>(answer: Answer): Ruling<never, Answer> {
  return { is: 'stays', answer };
}

/** The item is to say what `wanted` says, its version aside. Answers with the item as it stands then. */
export function asWanted<Item extends { readonly version: number }>(
  before: Item,
  wanted: NoInfer<Item>,
): Ruling<Item, Item> {
  const { version } = before;
  if (sameValue({ ...wanted, version }, before)) return stays(before);
  const next = { ...wanted, version: version + 1 };
  return becomes(next, next);
}
