import { buildServices } from '../../shared/runtime/services.ts';
import { createAccounts } from './accounts.ts';

export const handler = createAccounts(buildServices());
