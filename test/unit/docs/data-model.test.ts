// docs/data-model.md is read by people who will run queries by hand: it must name every
// entity and index with the keys that the code really makes.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { entities } from '../../../shared/entities.ts';
import { indexes } from '../../../shared/platform/table/indexes.ts';
import { exampleKeys } from '../../support/entity-keys.ts';

const page = readFileSync(new URL('../../../docs/data-model.md', import.meta.url), 'utf8');

/** Rows of the first table under a heading, as cells without their code marks. */
function tableUnder(heading: string): string[][] {
  const chapter = page.slice(page.indexOf(`\n${heading}\n`));
  const lines = chapter.split('\n').slice(2);
  const first = lines.findIndex((line) => line.startsWith('| '));
  const rows = lines.slice(first + 2);
  return rows
    .slice(
      0,
      rows.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
}

describe('the page of the data model', () => {
  test('has a row for each entity with the keys that the code makes', () => {
    const rows = tableUnder('## Entities').map(([entity = '', pk, sk]) => [entity, { pk, sk }]);

    expect(Object.fromEntries(rows)).toEqual(exampleKeys);
    expect(rows).toHaveLength(entities.length);
  });

  test('names the attributes of each entity', () => {
    const named = (heading: string) => tableUnder(heading).map(([entity]) => entity);

    expect(named('### Attributes and sizes')).toEqual(named('## Entities'));
  });

  test('has a row for each index with its keys and what is copied', () => {
    const rows = tableUnder('## Indexes').map(([name, pk = '', sk = '', copied]) => [
      name,
      pk.split(' ')[0],
      sk.split(' ')[0],
      copied,
    ]);

    expect(rows).toEqual(
      indexes.map(({ name, partitionKey, sortKey, projection }) => [
        name,
        partitionKey,
        sortKey,
        typeof projection === 'string'
          ? { keys: 'keys only', all: 'all' }[projection]
          : projection.join(', '),
      ]),
    );
  });
});
