// Times in words; the exact day or instant is in `datetime` and, for everyone, in `title`.
import { formatDay } from '../../shared/platform/time/day.ts';
import type { Day } from '../../shared/platform/time/day.ts';
import type { PageContext } from '../http/page-context.ts';

type Clock = Pick<PageContext, 'l10n' | 'now' | 'today'>;

/** A UTC day: "yesterday" within a week, else the date. */
export function OnDay({ context, day }: { readonly context: Clock; readonly day: Day }) {
  const date = formatDay(day);
  return (
    <time datetime={date} title={`${date} UTC`}>
      {context.l10n.dayInWords(day, context.today)}
    </time>
  );
}

/** A UTC day as a date, for ranges and sentences that need one. */
export function DateOf({
  context,
  day,
  short,
}: {
  readonly context: Clock;
  readonly day: Day;
  readonly short?: boolean;
}) {
  const date = formatDay(day);
  return (
    <time datetime={date} title={`${date} UTC`}>
      {short === true ? context.l10n.shortDay(day) : context.l10n.day(day)}
    </time>
  );
}

/** An instant in milliseconds: "5 minutes ago". */
export function Ago({ context, instant }: { readonly context: Clock; readonly instant: number }) {
  const iso = new Date(instant).toISOString();
  return (
    <time datetime={iso} title={iso}>
      {context.l10n.ago(instant, context.now)}
    </time>
  );
}
