// The mail worker: a batch of the change feed in, each mail of it sent at most once.
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import type { Mail } from '../../shared/mail/letters/definition.io.ts';
import { deliverMails } from '../../shared/mail/outbox/deliver.io.ts';
import { LEASE_MS } from '../../shared/mail/outbox/outbox.ts';
import { readyMails } from '../../shared/mail/letters/ready.io.ts';
import type { DeliverServices } from '../../shared/mail/outbox/send.io.ts';
import type { MailSender } from '../../shared/mail/letters/sender.io.ts';
import { mails as allMails } from '../../shared/mails.ts';
import type { Services } from '../../shared/services.ts';
import { words as ownWords, type Words } from '../../shared/l10n/words.ts';

/** How one worker differs from another. */
export interface DeliverOptions {
  /** How long a claim holds, in milliseconds; 0 where it has no rival. */
  readonly leaseMs?: number;
  readonly words?: Words;
  readonly mails?: readonly Mail<Services>[];
}

/** The handler over given services: Lambda's own, or those of the local system. */
export function createDeliver(
  services: Services & { readonly sender: MailSender },
  { leaseMs = LEASE_MS, words = ownWords, mails = allMails }: DeliverOptions = {},
) {
  const own: DeliverServices = {
    ...services,
    words,
    mails: readyMails(mails, services),
    leaseMs,
    unnoted: new Map(),
  };
  return (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => deliverMails(own, event.Records);
}
