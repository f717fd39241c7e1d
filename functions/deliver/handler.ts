import { openSesSender } from '../../shared/mail/letters/sender.io.ts';
import { asLambda } from '../../shared/platform/runtime/run-id.io.ts';
import { buildServices } from '../../shared/services.ts';
import { createDeliver } from './deliver.ts';

/** Called by the table's stream with the mails that are new in the outbox, ten at most. */
export const handler = asLambda(createDeliver({ ...buildServices(), sender: openSesSender() }));
