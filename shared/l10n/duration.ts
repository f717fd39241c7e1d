// Lengths of time in words: "12 seconds", "5 minutes", "2 days".
import type { L10n } from './l10n.ts';

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** A length of time in milliseconds, rounded to its largest unit of which there are two or more, else to seconds. */
export function durationInWords(l10n: L10n, ms: number): string {
  const [unit, size] = units.find(([, each]) => ms >= 2 * each) ?? units[3];
  const format = new Intl.NumberFormat(l10n.language.tag, { style: 'unit', unit, unitDisplay: 'long' });
  return format.format(Math.round(ms / size));
}
