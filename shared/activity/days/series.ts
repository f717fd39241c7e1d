// How series are written: the key as text, the days as bytes. A day of a series
// takes one byte for most people, so that a card fits under the 1 KB write unit.
import { kinds, type Kind } from '../../platform/vocabulary/programs.ts';
import type { Day } from '../../platform/time/day.ts';
import type { Series, SeriesKey } from './history.ts';

// Kinds are written as two letters.
const codes = {
  'article.created': 'wc',
  'article.edited': 'we',
  'article.reviewed': 'wr',
  'translation.created': 'lc',
  'translation.edited': 'le',
  'translation.reviewed': 'lr',
  'forum.reply': 'fr',
  'forum.solution': 'fs',
  'social.reply': 'sr',
} as const satisfies Record<Kind, string>;
const kindOfCode = new Map<string, Kind>(kinds.map((kind) => [codes[kind], kind]));

/** `fr|en-US|thunderbird`; locale and product stay empty where unknown. */
export function writeSeriesKey({ kind, locale, product }: SeriesKey): string {
  const code = codes[kind];
  if (product !== undefined) return `${code}|${locale ?? ''}|${product}`;
  return locale === undefined ? code : `${code}|${locale}`;
}

const parsed = new Map<string, SeriesKey>();

/** The series a key text names. Throws on a kind code that was never written. */
export function readSeriesKey(text: string): SeriesKey {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const [code = '', locale = '', ...rest] = text.split('|');
  const product = rest.join('|');
  const kind = kindOfCode.get(code);
  if (kind === undefined) throw new Error(`unknown series ${text}`);
  const key: SeriesKey = {
    kind,
    ...(locale === '' ? {} : { locale }),
    ...(product === '' ? {} : { product }),
  };
  if (parsed.size < 10_000) parsed.set(text, key);
  return key;
}

/** Days with counts of one series, ascending. */
export type SeriesDays = Series['days'];

// A number holds the count and, in its last two bits, how far the day lies behind the
// one before: 1 to 3 days; 3 in these bits says that the rest of the gap follows.
const NEAR_DAYS = 3;

/** Days as bytes: one varint for a day near the one before, two for others. */
export function encodeDays(days: SeriesDays): Uint8Array {
  const bytes: number[] = [];
  let previous = -1;
  for (const [day, count] of days) {
    const between = day - previous - 1;
    pushVarint(bytes, (count - 1) * 4 + Math.min(between, NEAR_DAYS));
    if (between >= NEAR_DAYS) pushVarint(bytes, between - NEAR_DAYS);
    previous = day;
  }
  return Uint8Array.from(bytes);
}

/** The days in bytes written by `encodeDays`. */
export function decodeDays(bytes: Uint8Array): [Day, number][] {
  const days: [Day, number][] = [];
  let at = 0;
  let day = -1;
  const next = (): number => {
    let value = 0;
    let factor = 1;
    for (;;) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
      factor *= 128;
    }
  };
  while (at < bytes.length) {
    const first = next();
    const near = first % 4;
    day += 1 + near + (near === NEAR_DAYS ? next() : 0);
    days.push([day, Math.floor(first / 4) + 1]);
  }
  return days;
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}
