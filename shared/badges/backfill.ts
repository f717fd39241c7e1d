// When the catalogue changes, whoever already meets a new rule gets its badge,
// dated with the day it was met. Runs once for a catalogue: its fingerprint is kept.
import { createHash } from 'node:crypto';
import { GetCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import pMap from 'p-map';
import type { Services } from '../runtime/services.ts';
import { recountPerson } from '../tally/recount.ts';
import type { Table } from '../table/client.ts';
import { idOfPartition, jobKey } from '../table/keys.ts';
import type { BadgeDefinition } from './rule.ts';

export type BackfillReport =
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'backfilled'; readonly people: number };

const JOB = 'badges';
const PEOPLE_AT_ONCE = 16;

/** Gives badges of rules that are new since the last run; does nothing while the catalogue is the same. */
export async function backfillBadges(services: Services): Promise<BackfillReport> {
  const fingerprint = fingerprintOf(services.catalogue);
  const { Item } = await services.table.client.send(
    new GetCommand({ TableName: services.table.name, Key: jobKey(JOB), ConsistentRead: true }),
  );
  if (Item?.fingerprint === fingerprint) return { outcome: 'unchanged' };
  let people = 0;
  for await (const ids of everyone(services.table)) {
    await pMap(
      ids,
      (contributor) => recountPerson(services, { contributor, handle: '', days: new Map() }),
      { concurrency: PEOPLE_AT_ONCE },
    );
    people += ids.length;
  }
  await services.table.client.send(
    new PutCommand({ TableName: services.table.name, Item: { ...jobKey(JOB), fingerprint } }),
  );
  services.log.info('badges_backfilled', { people });
  return { outcome: 'backfilled', people };
}

/** What decides who gets which badge: names and places in ladders may change without a run. */
function fingerprintOf(catalogue: readonly BadgeDefinition[]): string {
  const deciding = catalogue
    .filter((badge) => badge.state === 'active' && badge.award === 'rule')
    .map((badge) => [badge.id, badge.version, badge.award === 'rule' ? badge.rule : undefined])
    .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(deciding)).digest('hex').slice(0, 32);
}

// The one place outside repairs that scans: a catalogue changes a few times a year,
// and no index lists people whose work is all long past.
async function* everyone(table: Table): AsyncGenerator<string[]> {
  let from: Record<string, unknown> | undefined;
  let previous: string | undefined;
  do {
    const page = await table.client.send(
      new ScanCommand({
        TableName: table.name,
        ProjectionExpression: 'pk',
        FilterExpression: 'sk = :card OR begins_with(sk, :year)',
        ExpressionAttributeValues: { ':card': 'CARD', ':year': 'YEAR#' },
        ...(from ? { ExclusiveStartKey: from } : {}),
      }),
    );
    const ids = [...new Set((page.Items ?? []).map((item) => idOfPartition(item.pk as string)))];
    yield ids.filter((id) => id !== previous);
    previous = ids.at(-1);
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}
