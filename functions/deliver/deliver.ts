// The mail worker: a batch of the change feed in, each mail of it sent at most once.
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { deliverMails } from '../../shared/mail/outbox/deliver.io.ts';
import { LEASE_MS } from '../../shared/mail/outbox/outbox.ts';
import type { DeliverServices } from '../../shared/mail/outbox/send.io.ts';
import { openMailWords } from './words.ts';

/** The handler over given services: Lambda's own, or those of the local system. `leaseMs` 0 where it has no rival. */
export function createDeliver(
  services: Omit<DeliverServices, 'words' | 'leaseMs' | 'unnoted'>,
  { leaseMs = LEASE_MS }: { readonly leaseMs?: number } = {},
) {
  const own: DeliverServices = { ...services, words: openMailWords(), leaseMs, unnoted: new Map() };
  return (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => deliverMails(own, event.Records);
}
