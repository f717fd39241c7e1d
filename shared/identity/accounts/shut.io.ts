// Shutting an account for good: the first thing an erasure does, and the one that is felt at once.
import type { Services } from '../services.ts';
import { changeAccount } from './change.io.ts';

/** Ends all sessions and mails for good, in one write; nothing where there is no account. Throws Contended. */
export async function shutAccount(services: Pick<Services, 'table' | 'ids'>, id: string): Promise<void> {
  await changeAccount(services, id, (account) =>
    account.state === 'erasing' ? account : { ...account, state: 'erasing', sessions: {} },
  );
}
