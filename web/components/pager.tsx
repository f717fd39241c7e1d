// The way onward in a long list. Cursors only point forward; the way back is the start.
import type { L10n } from '../../shared/l10n/l10n.ts';

interface PagerProps {
  readonly l10n: L10n;
  /** Address of what follows, when something does. */
  readonly next: string | undefined;
  readonly nextLabel: string;
  /** Address of the first page, when this is not it. */
  readonly start: string | undefined;
}

/** Links to what follows and to the beginning. */
export function Pager({ l10n, next, nextLabel, start }: PagerProps) {
  if (next === undefined && start === undefined) return <></>;
  return (
    <ul class="pager">
      {next !== undefined && (
        <li>
          <a href={next} rel="next">
            {nextLabel}
          </a>
        </li>
      )}
      {start !== undefined && (
        <li>
          <a href={start}>{l10n.text('back-to-start')}</a>
        </li>
      )}
    </ul>
  );
}
