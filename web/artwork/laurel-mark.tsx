// Laurel's mark: a wreath, nothing else. It stands in the header, in mails and,
// as web/static/favicon.svg, in the browser's tab.
import { branchPath } from './wreath.ts';

/** One branch of the mark on a square of 48; the other one is its mirror image. */
export const markPath = branchPath({
  leaves: 9,
  radius: 17.6,
  from: 20,
  to: 122,
  length: 11.4,
  breadth: 0.4,
  lean: 37,
});

/** The mark in the colour of the text around it; decoration beside the name. Open at the top, it is centred 2 units lower. */
export function LaurelMark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 2 48 48" fill="currentColor" aria-hidden="true">
      <path d={markPath} />
      <path d={markPath} transform="matrix(-1 0 0 1 48 0)" />
    </svg>
  );
}
