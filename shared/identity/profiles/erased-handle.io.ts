// Handles of people who were erased. Work that is recorded for one later counts for the same
// nameless record, and nobody else can take the name and with it what the person did.
import { readErasedHandle } from './store.ts';
import type { Services } from '../services.ts';

/** The mark under which a handle that is gone is known. */
export function handleMark(vault: Services['vault'], handle: string): string {
  return vault.hmac('handle', handle);
}

/** The nameless record behind a handle that is gone, or undefined. One read: ask only for handles that nobody holds. */
export function findErased(
  { table, vault }: Pick<Services, 'table' | 'vault'>,
  handle: string,
): Promise<string | undefined> {
  return readErasedHandle(table, handleMark(vault, handle));
}
