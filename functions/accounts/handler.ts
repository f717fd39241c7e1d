import { belongings } from '../../shared/belongings.ts';
import { asLambda } from '../../shared/platform/runtime/run-id.io.ts';
import { buildServices } from '../../shared/services.ts';
import { createAccounts } from './accounts.ts';

/** Called by EventBridge every minute, with the job `accounts`, and every hour, with `reminders`. */
export const handler = asLambda(createAccounts(buildServices({ belongings: () => belongings })));
