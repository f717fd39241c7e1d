// docs/data-model.md is read by people who will run queries by hand: it must name every
// entity and index with the keys that the code really makes.
import type { Services } from '../../../shared/services.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { belongings, noBelonging } from '../../../shared/belongings.ts';
import type { Belonging } from '../../../shared/platform/belongings/belonging.ts';
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

/** Entities of which nobody says what becomes of them when a person goes; and names that are no entity's, or stand twice. */
function unspoken(
  entities: readonly string[],
  list: readonly Belonging<Services>[],
  reasons: Readonly<Record<string, string>>,
): { readonly missing: readonly string[]; readonly wrong: readonly string[] } {
  const said = [...list.flatMap((each) => each.entities), ...Object.keys(reasons)];
  return {
    missing: entities.filter((entity) => !said.includes(entity)),
    wrong: said.filter((entity, at) => !entities.includes(entity) || said.indexOf(entity) !== at),
  };
}

/** The parts of a belonging that neither do anything nor say why. */
function emptyParts({ forget, tell, carry }: Belonging<Services>): readonly string[] {
  return Object.entries({ forget, tell, carry }).flatMap(([part, value]) => {
    if (typeof value === 'function') return [];
    const says = 'because' in value ? value.because.length > 20 : Object.keys(value).length > 0;
    return says ? [] : [part];
  });
}

describe('what becomes of an entity when a person goes', () => {
  test('is said by one belonging, or there is a reason why by none', () => {
    expect(unspoken(entities, belongings, noBelonging)).toEqual({ missing: [], wrong: [] });
    expect(Object.values(noBelonging).filter((reason) => reason.length < 20)).toEqual([]);
  });

  test('is missed when a new entity is nowhere, and found wrong when one stands twice or is none', () => {
    const [first] = belongings;
    const list = [...belongings, { ...first!, entities: ['account', 'acount'] }];

    expect(unspoken([...entities, 'thank-you'], list, noBelonging)).toEqual({
      missing: ['thank-you'],
      wrong: ['account', 'acount'],
    });
  });

  test('is done or has its reason, for forgetting, telling and carrying alike', () => {
    expect(belongings.flatMap(emptyParts)).toEqual([]);
    expect(emptyParts({ ...belongings[0]!, forget: {}, carry: { because: '' } })).toEqual([
      'forget',
      'carry',
    ]);
  });
});
