import { openSesSender } from '../../shared/mail/letters/sender.io.ts';
import { asLambda } from '../../shared/platform/runtime/run-id.io.ts';
import { buildServices } from '../../shared/services.ts';
import { createDeliver } from './deliver.ts';

export const handler = asLambda(createDeliver({ ...buildServices(), sender: openSesSender() }));
