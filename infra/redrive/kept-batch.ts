// What Lambda keeps in the bucket when it gives a batch up: its own account of the failure, and the
// whole event as `payload`, which Lambda writes as text inside the JSON.
import type { DynamoDBStreamEvent } from 'aws-lambda';
import * as z from 'zod';

const eventSchema = z.looseObject({
  Records: z.array(z.looseObject({ eventID: z.string(), dynamodb: z.looseObject({}) })).min(1),
});
const keptSchema = z.looseObject({ payload: z.union([z.string(), eventSchema]) });

/**
 * The stream event of a kept object, as the feed delivered it; a bare event is taken too.
 *
 * @param text the object's content.
 * @throws Error when it is neither, with the reason: zod's, or JSON's own.
 */
export function readKeptBatch(text: string): DynamoDBStreamEvent {
  const kept: unknown = JSON.parse(text);
  const wrapped = keptSchema.safeParse(kept);
  const payload = wrapped.success ? wrapped.data.payload : kept;
  const event: unknown = typeof payload === 'string' ? JSON.parse(payload) : payload;
  return eventSchema.parse(event);
}
