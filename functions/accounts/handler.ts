import { belongings } from '../../shared/belongings.ts';
import { asLambda } from '../../shared/platform/runtime/run-id.io.ts';
import { buildServices } from '../../shared/services.ts';
import { createAccounts } from './accounts.ts';

export const handler = asLambda(createAccounts(buildServices({ belongings: () => belongings })));
