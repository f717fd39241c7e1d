// Everything about somebody in one zip, made while they wait: JSON for machines, CSV for
// spreadsheets. What there is to tell is told by the rooms; lists are read piece by piece,
// however long they are.
import { readOwner } from '../../identity/accounts/owner.io.ts';
import type { Belonging, ToldList } from '../../platform/belongings/belonging.ts';
import type { Services } from '../services.ts';
import { Archive, type ArchiveFile } from './archive.ts';
import { byteOrderMark, csvLine } from './csv-rules.ts';

/**
 * An answer of Lambda holds 6 MB, in which bytes take a third more than they are. That is some
 * hundred thousand contributions; whoever has more takes them year by year.
 */
const LONGEST_BYTES = 4_000_000;

/** An export: the bytes of a zip, or why there is none. `unknown`: there is no account with the id. */
type ExportOutcome =
  | { readonly outcome: 'exported'; readonly bytes: Uint8Array }
  /** More than one answer holds: to be asked for year by year. */
  | { readonly outcome: 'too-large' }
  | { readonly outcome: 'unknown' };

interface Asked {
  readonly id: string;
  readonly year: number | undefined;
}

/** Exports a person, with the work of one UTC year or all of it. */
export async function exportPerson(
  services: Services,
  id: string,
  { year, longest = LONGEST_BYTES }: { readonly year?: number | undefined; readonly longest?: number } = {},
): Promise<ExportOutcome> {
  if ((await readOwner(services, id)) === undefined) return { outcome: 'unknown' };
  const archive = new Archive(longest);
  const json = archive.file('laurel.json');
  json.add(`{\n  "exportedAt": ${JSON.stringify(new Date(services.clock.now()).toISOString())}`);
  addSection(json, 'year', year);
  for (const told of await tellAll(services, id)) {
    for (const [name, value] of Object.entries(told.sections)) addSection(json, name, value);
    if (told.list === undefined) continue;
    const fits = await addList({ services, archive, json, list: told.list, asked: { id, year } });
    if (!fits) return { outcome: 'too-large' };
  }
  json.add('\n}\n');
  json.end();
  const bytes = archive.finish();
  return bytes === undefined ? { outcome: 'too-large' } : { outcome: 'exported', bytes };
}

/** What every room tells, in the order of their list. */
async function tellAll(
  services: Services,
  id: string,
): Promise<
  readonly {
    readonly sections: Readonly<Record<string, unknown>>;
    readonly list: ToldList<Services> | undefined;
  }[]
> {
  const ask = async ({ tell }: Belonging<Services>) => {
    if (typeof tell === 'function') return { sections: await tell(services, id), list: undefined };
    return { sections: {}, list: 'because' in tell ? undefined : tell };
  };
  return Promise.all((await services.belongings()).map(ask));
}

function addSection(json: ArchiveFile, name: string, value: unknown): void {
  const text = JSON.stringify(value ?? null, null, 2).replaceAll('\n', '\n  ');
  json.add(`,\n  ${JSON.stringify(name)}: ${text}`);
}

/** Adds a list to the JSON and as a file of its own. False when the archive has grown too large. */
async function addList({
  services,
  archive,
  json,
  list,
  asked,
}: {
  readonly services: Services;
  readonly archive: Archive;
  readonly json: ArchiveFile;
  readonly list: ToldList<Services>;
  readonly asked: Asked;
}): Promise<boolean> {
  const { name, columns } = list;
  const table = archive.file(`${name}.csv`);
  table.add(byteOrderMark + csvLine(columns));
  json.add(`,\n  ${JSON.stringify(name)}: [`);
  let separator = '\n    ';
  for await (const piece of list.rows(services, asked.id, asked.year)) {
    if (piece.length === 0) continue;
    json.add(separator + piece.map((row) => JSON.stringify(row.json)).join(',\n    '));
    table.add(piece.map(({ cells }) => csvLine(cells)).join(''));
    separator = ',\n    ';
    if (archive.isTooLarge) return false;
  }
  json.add('\n  ]');
  table.end();
  return true;
}
