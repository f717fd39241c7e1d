// Laurel's mark: a wreath, nothing else. It stands in the header, in mails and,
// as web/static/favicon.svg, in the browser's tab.
import { branchPath } from './wreath.ts';

/** One branch of the mark on a square of 48; the other one is its mirror image. */
export const markPath = branchPath({
  leaves: 11,
  radius: 16.5,
  from: 16,
  to: 136,
  length: 11.5,
  breadth: 0.42,
  lean: 36,
});

/** The mark in the colour of the text around it; decoration beside the name. */
export function LaurelMark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" fill="currentColor" aria-hidden="true">
      <path d={markPath} />
      <path d={markPath} transform="matrix(-1 0 0 1 48 0)" />
    </svg>
  );
}
