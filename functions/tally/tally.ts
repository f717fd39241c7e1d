// The tally worker: a batch of the change feed in, everything derived settled.
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import type { Services } from '../../shared/services.ts';
import { lookAgain } from '../../shared/operations/long-work/look-again.io.ts';
import { applyChanges } from '../../shared/recognition/tally/apply.io.ts';

/** The handler over given services: Lambda's own, or those of the local system. */
export function createTally(services: Services) {
  return (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> =>
    applyChanges(services, { records: event.Records, whenLate: lookAgain });
}
