// A year's work: a sentence, a picture of its days, and the same as a table. The picture
// is hidden from screen readers because sentence and table say all that it shows.
import type { CalendarView } from '../../shared/recognition/records/view.ts';
import type { PageContext } from '../http/page-context.ts';
import { drawingHeight, drawingWidth, halvesOf, monthsOf } from './activity.ts';
import type { HalfYear, MonthFigures } from './activity.ts';

interface CalendarProps {
  readonly context: PageContext;
  readonly calendar: CalendarView;
  /** Path of the page that takes `?year=`. */
  readonly path: string;
}

function Years({ context: { l10n, link }, calendar, path }: CalendarProps) {
  return (
    <nav aria-label={l10n.text('person-calendar-years')}>
      <ul class="chips">
        {calendar.years.map((year) => (
          <li>
            <a
              href={`${link(path, { year })}#calendar`}
              aria-current={year === calendar.year ? 'true' : undefined}
            >
              {l10n.year(year)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Half({ context: { l10n }, half }: { readonly context: PageContext; readonly half: HalfYear }) {
  return (
    <svg viewBox={`0 0 ${drawingWidth} ${drawingHeight}`}>
      {half.months.map(({ month, x }) => (
        <text x={x} y="9">
          {l10n.shortMonth(month)}
        </text>
      ))}
      <path class="d0" d={half.days} stroke-dasharray="0 12" />
      {half.levels.map(({ level, path }) => (
        <path class={`d${level}`} d={path} />
      ))}
    </svg>
  );
}

function summaryOf({ l10n }: PageContext, calendar: CalendarView, months: readonly MonthFigures[]): string {
  const year = l10n.year(calendar.year);
  if (calendar.days.length === 0) return l10n.text('person-calendar-none', { year });
  const contributions = calendar.days.reduce((sum, [, count]) => sum + count, 0);
  const busiest = months.reduce((best, each) => (each.contributions > best.contributions ? each : best));
  const summary = l10n.text('person-calendar-summary', {
    year,
    days: l10n.text('count-active-days', { count: calendar.days.length }),
    contributions: l10n.text('count-contributions', { count: contributions }),
  });
  return months.length < 2
    ? summary
    : `${summary} ${l10n.text('person-calendar-busiest', { month: l10n.month(busiest.month) })}`;
}

function MonthTable({
  context: { l10n },
  calendar,
  months,
}: {
  readonly context: PageContext;
  readonly calendar: CalendarView;
  readonly months: readonly MonthFigures[];
}) {
  return (
    <details>
      <summary>{l10n.text('person-calendar-table')}</summary>
      <table>
        <caption>{l10n.text('person-calendar-caption', { year: l10n.year(calendar.year) })}</caption>
        <thead>
          <tr>
            <th scope="col">{l10n.text('column-month')}</th>
            <th scope="col" class="n">
              {l10n.text('column-active-days')}
            </th>
            <th scope="col" class="n">
              {l10n.text('column-contributions')}
            </th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, activeDays, contributions }) => (
            <tr>
              <th scope="row">{l10n.month(month)}</th>
              <td class="n">{l10n.number(activeDays)}</td>
              <td class="n">{l10n.number(contributions)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The calendar with the choice of years. */
export function Calendar({ context, calendar, path }: CalendarProps) {
  const months = monthsOf(calendar.days);
  const mirrored = context.l10n.language.direction === 'rtl';
  return (
    <>
      {calendar.years.length > 0 && <Years context={context} calendar={calendar} path={path} />}
      <div class="year" aria-hidden="true">
        {halvesOf({ year: calendar.year, days: calendar.days, mirrored }).map((half) => (
          <Half context={context} half={half} />
        ))}
      </div>
      <p>{summaryOf(context, calendar, months)}</p>
      {months.length > 0 && <MonthTable context={context} calendar={calendar} months={months} />}
    </>
  );
}
