// The real histories beside the clone: their lines as contributions, and the answers
// that a separate program found for them.
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { readImportLine } from '../../shared/activity/contributions/import-line.ts';
import type { Program } from '../../shared/platform/vocabulary/programs.ts';
import { normaliseLocale } from '../../shared/platform/text/locale.ts';
import type { NewContribution } from '../../shared/activity/contributions/schema.ts';
import { sharedDataFolder } from '../machine.ts';

export const histories = ['sumo-thunderbird', 'social-chat', 'tldr-pages', 'mozilla-org-lang'] as const;
export type HistoryName = (typeof histories)[number];

/** What is used of `oracle.json`; `definitions` there says what each figure means. */
export interface Oracle {
  readonly perLocale: readonly {
    readonly program: Program;
    readonly locale: string;
    readonly contributions: number;
    readonly authors: number;
  }[];
  readonly top25: readonly {
    readonly D: string;
    readonly kind: string;
    readonly program: Program;
    readonly variant: string;
    readonly list: readonly { readonly author: string; readonly count: number }[];
  }[];
  readonly yearly: readonly {
    readonly program: Program;
    readonly variant: string;
    readonly byYear: Readonly<Record<string, Readonly<Record<string, number>>>>;
  }[];
  readonly streaks: readonly {
    readonly author: string;
    readonly contributions: number;
    readonly longestStreakDays: number;
    readonly from: string;
    readonly to: string;
  }[];
}

/** Which of the oracle's variants our counting rule is: own threads, spam and what was not approved don't count. */
export function variantOf(history: HistoryName, program: Program): string {
  if (program === 'forum' || program === 'social') return 'countable';
  return history === 'sumo-thunderbird' ? 'approved' : 'all';
}

export function oracleOf(history: HistoryName): Oracle {
  return JSON.parse(readFileSync(join(sharedDataFolder, history, 'oracle.json'), 'utf8')) as Oracle;
}

/** All contributions of a history in the order of the file, as the API would take them. Throws on a line that is none. */
export async function contributionsOf(history: HistoryName): Promise<NewContribution[]> {
  const file = createReadStream(join(sharedDataFolder, history, 'contributions.ndjson.gz')).pipe(
    createGunzip(),
  );
  const all: NewContribution[] = [];
  for await (const line of createInterface({ input: file })) {
    const read = readImportLine(line, { source: history });
    if ('reason' in read) throw new Error(read.reason);
    for (const { locale: written, ...contribution } of read.contributions) {
      const locale = written === undefined ? undefined : normaliseLocale(written);
      all.push(locale === undefined ? contribution : { ...contribution, locale });
    }
  }
  return all;
}
