import { openSesSender } from '../../shared/mail/letters/sender.io.ts';
import { buildServices } from '../../shared/services.ts';
import { createDeliver } from './deliver.ts';

export const handler = createDeliver({ ...buildServices(), sender: openSesSender() });
