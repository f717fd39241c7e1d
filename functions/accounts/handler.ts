import { belongings } from '../../shared/belongings.ts';
import { buildServices } from '../../shared/services.ts';
import { createAccounts } from './accounts.ts';

export const handler = createAccounts(buildServices({ belongings: () => belongings }));
