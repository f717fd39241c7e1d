// A bar beside a number that says the same: decoration, so hidden from screen readers.
// It is an empty svg because the style policy forbids style attributes, not widths.

/** A bar of `value` parts of `most`; something above nothing is always to be seen. */
export function Bar({ value, most }: { readonly value: number; readonly most: number }) {
  const percent = most <= 0 || value <= 0 ? 0 : Math.max(1, Math.round((value / most) * 100));
  return <svg class="bar" width={`${percent}%`} height="3" aria-hidden="true" />;
}
