// The stored shape of a day's chunk. Names are short because it is written at every
// contribution: 1 KB is one write unit.
import { GONE, NOT_COUNTED, type DayEntry } from '../contributions/rules.ts';
import type { DayChunk } from './day-set.ts';
import type { Key } from '../../platform/table/keys.ts';
import { versionOf } from '../../platform/table/version-of.ts';
import type { Day } from '../../platform/time/day.ts';
import { chunkNumberOf, dayChunkKey } from './keys.ts';

type Item = Readonly<Record<string, unknown>>;

/** A chunk: `s` lists its series, `e` has `series.second` (base 36) by identity, `.version` behind it from the second version on. */
export function chunkItem(id: string, day: Day, chunk: DayChunk): Key & Item & { readonly version: number } {
  const series: string[] = [];
  const entries: Record<string, string> = {};
  for (const entry of chunk.entries.values()) {
    let at = series.indexOf(entry.series);
    if (at < 0) at = series.push(entry.series) - 1;
    const version = entry.version === 1 ? '' : `.${entry.version.toString(36)}`;
    entries[entry.identity] = `${at.toString(36)}.${entry.second.toString(36)}${version}`;
  }
  return {
    ...dayChunkKey(id, day, chunk.number),
    version: chunk.version,
    s: series.map((key) => shortened.get(key) ?? key),
    e: entries,
  };
}

const shortened = new Map([
  [NOT_COUNTED, '-'],
  [GONE, '!'],
]);
const lengthened = new Map([...shortened].map(([long, short]) => [short, long]));

/** The chunk in an item. */
export function readChunk(item: Item): DayChunk {
  const series = (item.s as string[]).map((key) => lengthened.get(key) ?? key);
  const entries = new Map<string, DayEntry>();
  for (const [identity, text] of Object.entries(item.e as Record<string, string>)) {
    const [at = '', second = '', version = '1'] = text.split('.');
    entries.set(identity, {
      identity,
      version: parseInt(version, 36),
      second: parseInt(second, 36),
      series: series[parseInt(at, 36)] ?? NOT_COUNTED,
    });
  }
  return { number: chunkNumberOf(item.sk as string), version: versionOf(item), entries };
}
