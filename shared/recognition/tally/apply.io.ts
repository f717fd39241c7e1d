// Applies a batch of the change feed. People are independent of each other; a
// record fails when any of its people could not be settled, and comes again.
import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import pMap from 'p-map';
import { relistAwards } from '../badges/award.io.ts';
import { errorFields } from '../../platform/runtime/log.io.ts';
import type { Services } from '../services.ts';
import type { Day } from '../../platform/time/day.ts';
import type { DayEntry } from '../../activity/contributions/rules.ts';
import { groupByPerson, type PersonWork } from './changes.io.ts';
import { recountPerson } from './recount.io.ts';

/** Enough that their reads share requests; more makes throttling worse. */
const PEOPLE_AT_ONCE = 64;

/** Looks at long work ask five minutes back (keeping/rules); what is younger than this is still before them. */
const LATE_MS = 3 * 60_000;

/** A batch, and what is done for people of whom something in it came late. */
interface Batch {
  readonly records: readonly DynamoDBRecord[];
  /** Is told whose days were settled, and what the batch said of them. */
  readonly whenLate: (
    services: Services,
    contributor: string,
    days: ReadonlyMap<Day, readonly DayEntry[]>,
  ) => Promise<void>;
}

/**
 * Settles everyone a batch speaks of. Answers with the records that failed, in order:
 * a stream resumes at the first of them, and those behind it come again, harmlessly.
 */
export async function applyChanges(
  services: Services,
  { records, whenLate }: Batch,
): Promise<DynamoDBBatchResponse> {
  const { people, unreadable } = groupByPerson(records);
  const failed = new Set(unreadable);
  const now = services.clock.now();
  const late = new Set(
    records
      .filter(({ dynamodb }) => cameLate(dynamodb?.ApproximateCreationDateTime, now))
      .map(({ dynamodb }) => dynamodb?.SequenceNumber ?? ''),
  );
  for (const record of unreadable) services.log.error('change_unreadable', { record });
  await pMap(
    people,
    async (work) => {
      try {
        await settlePerson(services, work);
        if ([...work.records].some((sequence) => late.has(sequence))) {
          await whenLate(services, work.contributor, work.days);
        }
      } catch (error) {
        for (const record of work.records) failed.add(record);
        services.log.error('recount_failed', { contributor: work.contributor, ...errorFields(error) });
      }
    },
    { concurrency: PEOPLE_AT_ONCE },
  );
  return {
    batchItemFailures: records
      .map((record) => record.dynamodb?.SequenceNumber ?? '')
      .filter((sequence) => failed.has(sequence))
      .map((itemIdentifier) => ({ itemIdentifier })),
  };
}

/** Whether a record made at `seconds` (since the epoch, as streams say it) comes late. Unknown is not. */
function cameLate(seconds: number | undefined, now: number): boolean {
  return seconds !== undefined && now - seconds * 1000 > LATE_MS;
}

async function settlePerson(services: Services, work: PersonWork): Promise<void> {
  await recountPerson(services, work);
  if (work.profileChanged) await relistAwards(services, work.contributor);
}
