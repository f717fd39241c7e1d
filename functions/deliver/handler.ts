import { openSesSender } from '../../shared/mail/sender.ts';
import { buildServices } from '../../shared/runtime/services.ts';
import { createDeliver } from './deliver.ts';

export const handler = createDeliver({ ...buildServices(), sender: openSesSender() });
