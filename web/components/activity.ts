// A year's active days as drawing and as figures. Two half-years instead of one long
// strip: beside each other on a wide screen, one under the other on a phone, and legible
// on both. Pure; the calendar component only puts it into elements.
import type { CalendarView } from '../../shared/recognition/records/view.ts';
import { firstDayOfMonth, mondayOf, monthOf } from '../../shared/platform/time/day.ts';
import type { Day } from '../../shared/platform/time/day.ts';

type ActiveDays = CalendarView['days'];

/** Distance of two dots, in units of the drawing. */
const pitch = 12;
const columns = 27;
/** Of a half-year, in units of the drawing: a column for each of 27 weeks. */
export const drawingWidth = columns * pitch;
/** Seven weekdays, and above them 16 units for the names of the months. */
export const drawingHeight = 7 * pitch + 16;

/** January to June or July to December as SVG path data, made by `halvesOf`; `month` is 1 to 12. */
export interface HalfYear {
  /** Dots of all days: one line a weekday, drawn with a dash for each day. */
  readonly days: string;
  /** Dots of active days by level, 1 to 4. */
  readonly levels: readonly { readonly level: number; readonly path: string }[];
  readonly months: readonly { readonly month: number; readonly x: number }[];
}

/** One month of the table beside the drawing, made by `monthsOf`; `month` is 1 to 12. */
export interface MonthFigures {
  readonly month: number;
  readonly activeDays: number;
  readonly contributions: number;
}

/** Level of a count: 1, and one more for each quartile of the year's active days that it exceeds. */
export function levelsOf(days: ActiveDays): (count: number) => number {
  const counts = days.map(([, count]) => count).sort((a, b) => a - b);
  const quartiles = [0.25, 0.5, 0.75].map((part) => counts[Math.floor((counts.length - 1) * part)] ?? 0);
  return (count) => 1 + quartiles.filter((quartile) => count > quartile).length;
}

/** The drawing of a year's two halves; `mirrored` runs from right to left. */
export function halvesOf({
  year,
  days,
  mirrored,
}: {
  readonly year: number;
  readonly days: ActiveDays;
  readonly mirrored: boolean;
}): readonly HalfYear[] {
  const levelOf = levelsOf(days);
  return [1, 7].map((month) => halfYear({ year, month, days, mirrored, levelOf }));
}

interface Half {
  readonly year: number;
  /** Its first month. */
  readonly month: number;
  readonly days: ActiveDays;
  readonly mirrored: boolean;
  readonly levelOf: (count: number) => number;
}

function halfYear({ year, month, days, mirrored, levelOf }: Half): HalfYear {
  const first = firstDayOfMonth(year, month);
  const end = firstDayOfMonth(year, month + 6);
  const monday = mondayOf(first);
  const x = (day: Day) => {
    const across = Math.floor((day - monday) / 7) * pitch + pitch / 2;
    return mirrored ? drawingWidth - across : across;
  };
  const y = (day: Day) => ((day - monday) % 7) * pitch + pitch / 2 + 14;

  const pens = new Map<number, Pen>();
  for (const [day, count] of days) {
    if (day < first || day >= end) continue;
    const level = levelOf(count);
    let pen = pens.get(level);
    if (pen === undefined) pens.set(level, (pen = { path: '', x: 0, y: 0 }));
    dot(pen, x(day), y(day));
  }
  return {
    days: Array.from({ length: 7 }, (_, weekday) => {
      const from = monday + weekday < first ? monday + weekday + 7 : monday + weekday;
      const last = from + Math.floor((end - 1 - from) / 7) * 7;
      // A hair beyond the last dot, or rounding may leave it out.
      return `M${x(from)} ${y(from)}H${x(last) + (mirrored ? -0.1 : 0.1)}`;
    }).join(''),
    levels: [...pens].sort(([a], [b]) => a - b).map(([level, { path }]) => ({ level, path })),
    months: Array.from({ length: 6 }, (_, index) => {
      const start = x(firstDayOfMonth(year, month + index));
      return { month: month + index, x: mirrored ? start + pitch / 2 : start - pitch / 2 };
    }),
  };
}

interface Pen {
  path: string;
  x: number;
  y: number;
}

/** Steps are relative because "one down" repeats, which compresses to almost nothing. */
function dot(pen: Pen, x: number, y: number): void {
  const down = y - pen.y;
  pen.path += `m${x - pen.x}${down < 0 ? '' : ' '}${down}h0`;
  pen.x = x;
  pen.y = y;
}

/** Figures of the months that had any activity, January first. */
export function monthsOf(days: ActiveDays): readonly MonthFigures[] {
  const months = new Map<number, { activeDays: number; contributions: number }>();
  for (const [day, count] of days) {
    const month = monthOf(day);
    const figures = months.get(month) ?? { activeDays: 0, contributions: 0 };
    months.set(month, { activeDays: figures.activeDays + 1, contributions: figures.contributions + count });
  }
  return [...months].sort(([a], [b]) => a - b).map(([month, figures]) => ({ month, ...figures }));
}
