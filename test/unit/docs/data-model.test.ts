// docs/data-model.md is read by people who will run queries by hand: it must name every
// entity and index with the keys that the code really makes.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { indexes } from '../../../shared/platform/table/indexes.ts';
import * as keys from '../../../shared/platform/table/keys.ts';
import { parseDay } from '../../../shared/platform/time/day.ts';

const page = readFileSync(new URL('../../../docs/data-model.md', import.meta.url), 'utf8');
const day = parseDay('2024-12-31') ?? 0;

/** One key of each entity; an entity without one does not compile. */
const examples: Record<(typeof keys.entities)[number], keys.Key> = {
  contribution: keys.contributionKey(keys.identityOf('source', 'externalId')),
  'day chunk': keys.dayChunkKey('id', day, 0),
  card: keys.cardKey('id'),
  year: keys.yearKey('id', 2024),
  profile: keys.profileKey('id'),
  rank: keys.rankKey('id', 'forum', 'de'),
  award: keys.awardKey('id', 'kb', '2024'),
  title: keys.titleKey('id', 'forum', day),
  handle: keys.handleKey('handle'),
  'title list': keys.titleListKey('forum'),
  'api key': keys.apiKeyKey('id'),
  pulse: keys.pulseKey,
  'job state': keys.jobKey('badges'),
  account: keys.accountKey('id'),
  journey: keys.journeyKey('id'),
  reminder: keys.reminderKey('id'),
  beginner: keys.beginnerKey('id', 'social'),
  address: keys.addressKey('mark'),
  identity: keys.identityKey('mark'),
  'sign-in code': keys.signInCodeKey('hash'),
  'code mails': keys.codeMailsKey('mark'),
  introduction: keys.introductionKey('id'),
  greeting: keys.greetingKey('id', 'id'),
  staff: keys.staffKey,
  'audit entry': keys.auditKey(day, '2024-12-31T12:00:00.000Z', 'token'),
  community: keys.communityKey,
  'first tasks': keys.firstTasksKey,
  claim: keys.claimKey('record', 'id'),
  'source address': keys.sourceAddressKey('mark'),
  merge: keys.mergeKey('id'),
  erasure: keys.erasureKey('id'),
  'erased handle': keys.erasedHandleKey('mark'),
  mail: keys.mailKey('key'),
};

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
    const rows = tableUnder('## Entities').map(([entity, pk, sk]) => [entity, pk, sk]);

    expect(rows).toEqual(keys.entities.map((entity) => [entity, examples[entity].pk, examples[entity].sk]));
  });

  test('names the attributes of each entity', () => {
    const rows = tableUnder('### Attributes and sizes').map(([entity]) => entity);

    expect(rows).toEqual([...keys.entities]);
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
