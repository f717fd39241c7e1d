// Everything about somebody in one zip, made while they wait: JSON for machines, CSV for
// spreadsheets. The work is read piece by piece, however much it is.
import { splitIdentity } from '../../activity/contributions/keys.ts';
import { programOf } from '../../platform/vocabulary/kinds.ts';
import { counts, type Contribution } from '../../activity/contributions/rules.ts';
import { contributionsOf } from '../../activity/days/rewrite-contributions.io.ts';
import type { Services } from '../services.ts';
import { dayOf, yearOf } from '../../platform/time/day.ts';
import { readAbout, withoutDecider } from './about.io.ts';
import { Archive } from './archive.ts';
import { byteOrderMark, csvLine } from './csv-rules.ts';

/**
 * An answer of Lambda holds 6 MB, in which bytes take a third more than they are. That is some
 * hundred thousand contributions; whoever has more takes them year by year.
 */
const LONGEST_BYTES = 4_000_000;

export type ExportOutcome =
  | { readonly outcome: 'exported'; readonly bytes: Uint8Array }
  /** More than one answer holds: to be asked for year by year. */
  | { readonly outcome: 'too-large' }
  | { readonly outcome: 'unknown' };

const contributionColumns = [
  'source',
  'externalId',
  'program',
  'kind',
  'occurredAt',
  'recordedAt',
  'status',
  'counts',
  'locale',
  'product',
  'title',
  'url',
  'thread',
  'words',
  'decidedAt',
  'reviewersWords',
] as const;

/** Exports a person, with the work of one UTC year or all of it. */
export async function exportPerson(
  services: Services,
  id: string,
  { year, longest = LONGEST_BYTES }: { readonly year?: number | undefined; readonly longest?: number } = {},
): Promise<ExportOutcome> {
  const found = await readAbout(services, id);
  if (found === undefined) return { outcome: 'unknown' };
  const archive = new Archive(longest);
  const json = archive.file('laurel.json');
  const table = archive.file('contributions.csv');
  const head = {
    exportedAt: new Date(services.clock.now()).toISOString(),
    year: year ?? null,
    ...found.about,
  };
  json.add(`${JSON.stringify(head, null, 2).slice(0, -2)},\n  "contributions": [`);
  table.add(byteOrderMark + csvLine(contributionColumns));
  let separator = '\n    ';
  for await (const piece of contributionsOf(services, id)) {
    const chosen = piece.filter((each) => year === undefined || yearOf(dayOf(each.instant)) === year);
    if (chosen.length === 0) continue;
    json.add(separator + chosen.map((each) => JSON.stringify(asJson(each))).join(',\n    '));
    table.add(chosen.map((each) => csvLine(asCells(each))).join(''));
    separator = ',\n    ';
    if (archive.isTooLarge) return { outcome: 'too-large' };
  }
  json.add('\n  ]\n}\n');
  json.end();
  table.end();
  const badges = archive.file('badges.csv');
  badges.add(byteOrderMark + csvLine(['badge', 'window', 'name', 'awardedOn', 'kept', 'reason']));
  for (const { badge, window, name, awardedOn, kept, reason } of found.badges) {
    badges.add(csvLine([badge, window, name, awardedOn, kept, reason]));
  }
  badges.end();
  const bytes = archive.finish();
  return bytes === undefined ? { outcome: 'too-large' } : { outcome: 'exported', bytes };
}

function asJson({ version: _, formerHomes: __, form: ___, ...contribution }: Contribution): unknown {
  return {
    ...withoutDecider(contribution),
    counts: counts(contribution),
    recordedAt: new Date(contribution.recordedAt).toISOString(),
  };
}

function asCells(contribution: Contribution): readonly (string | number | boolean | undefined)[] {
  const { source, externalId } = splitIdentity(contribution.identity);
  const { kind, occurredAt, recordedAt, status, locale, product, subject, thread, words, decision } =
    contribution;
  return [
    source,
    externalId,
    programOf(kind),
    kind,
    occurredAt,
    new Date(recordedAt).toISOString(),
    status,
    counts(contribution),
    locale,
    product,
    subject?.title,
    subject?.url,
    thread,
    words,
    decision === undefined ? undefined : new Date(decision.at).toISOString(),
    decision?.words,
  ];
}
