// The histories the figures are measured on: the real ones where they lie beside the
// project, else made-up ones of the same size, which every figure then says.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readImportLine } from '../../shared/activity/contributions/import-line.ts';
import { contributionSchema, type NewContribution } from '../../shared/activity/contributions/schema.ts';
import { sharedDataFolder } from '../machine.ts';
import { madeUpHistory } from './made-up-history.ts';

/** Lines of the real sets, which their stand-ins have too. */
const sizes = { 'sumo-thunderbird': 73_782, 'social-chat': 137_225 } as const;

export interface HistoryLines {
  readonly lines: readonly string[];
  /** Says that the lines are made up, where they are. */
  readonly note: string | undefined;
}

/** All lines of a set, oldest first. */
export function readHistory(name: keyof typeof sizes): HistoryLines {
  const file = join(sharedDataFolder, name, 'contributions.ndjson.gz');
  if (!existsSync(file)) {
    return {
      lines: madeUpHistory({ count: sizes[name], seed: sizes[name] }),
      note: `made-up history in place of ${name}`,
    };
  }
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  return { lines: text.split('\n').filter((line) => line !== ''), note: undefined };
}

/** The contributions in lines as the API takes them at `now`; refused ones are left out. */
export function contributionsIn(lines: readonly string[], now: number): NewContribution[] {
  const schema = contributionSchema(now);
  return lines.flatMap((line) => {
    const read = readImportLine(line, { source: 'import' });
    if ('reason' in read) return [];
    return read.contributions.flatMap((input) => {
      const parsed = schema.safeParse(input);
      return parsed.success ? [parsed.data] : [];
    });
  });
}

/** Joins notes that are there. */
export function notes(...said: readonly (string | undefined)[]): string | undefined {
  const there = said.filter((note) => note !== undefined && note !== '');
  return there.length === 0 ? undefined : there.join('; ');
}
