// Applies a batch of the change feed to the outbox. A record only says which mail to look
// at; what is to be done is read from the table, so records may come twice, late or in any
// order. Only the mails that are not settled come again.
import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import pMap from 'p-map';
import { errorFields } from '../../platform/runtime/log.io.ts';
import { sendMail, type DeliverServices } from './send.io.ts';
import { mailKeyOfImage } from './store.ts';

/** Ten mails, a batch in the cloud, end within the worker's time even when SES lets each wait for the longest. */
const MAILS_AT_ONCE = 5;

/** Sends what a batch speaks of. Answers with the records whose mail must be looked at again. */
export async function deliverMails(
  services: DeliverServices,
  records: readonly DynamoDBRecord[],
): Promise<DynamoDBBatchResponse> {
  const keys = new Set(records.map(keyOf).filter((key) => key !== undefined));
  const unsettled = new Set<string>();
  await pMap(
    keys,
    async (key) => {
      try {
        if ((await sendMail(services, key)) === 'later') unsettled.add(key);
      } catch (error) {
        unsettled.add(key);
        services.log.error('delivery_failed', errorFields(error));
      }
    },
    { concurrency: MAILS_AT_ONCE },
  );
  return {
    batchItemFailures: records
      .filter((record) => unsettled.has(keyOf(record) ?? ''))
      .map((record) => ({ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' })),
  };
}

function keyOf({ dynamodb }: DynamoDBRecord): string | undefined {
  return dynamodb?.NewImage === undefined ? undefined : mailKeyOfImage(dynamodb.NewImage);
}
