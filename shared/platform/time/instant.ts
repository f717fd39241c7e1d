// Instants as sources write them: ISO 8601 with an offset, seconds optional. What
// JavaScript's own parser lets through (`2026-02-30` becomes March) is refused.

const form =
  /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:[Zz]|([+-])(\d{2}):?(\d{2}))$/;

/** Milliseconds since the epoch of `2025-01-01T00:30+02:00`, or undefined for what is no instant. */
export function parseInstant(text: string): number | undefined {
  const parts = form.exec(text);
  if (parts === null) return undefined;
  const number = (at: number) => Number(parts[at] ?? 0);
  const [year, month, day] = [number(1), number(2), number(3)];
  const [hour, minute, second] = [number(4), number(5), number(6)];
  const [offsetHours, offsetMinutes] = [number(9), number(10)];
  if (hour > 23 || minute > 59 || second > 59 || offsetHours > 23 || offsetMinutes > 59) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const millisecond = Math.floor(Number(`0.${parts[7] ?? '0'}`) * 1000);
  const local = date.getTime() + ((hour * 60 + minute) * 60 + second) * 1000 + millisecond;
  const offset = (offsetHours * 60 + offsetMinutes) * 60_000;
  return parts[8] === '-' ? local + offset : local - offset;
}
