// The keys of mails to a person, here alone: whoever erases or exports somebody finds every
// mail that a use case queues. A new kind of mail joins `mailKeysOf`.
import type { Key } from '../../platform/table/keys.ts';

/** What is kept here. */
export const mailEntities = ['mail'] as const;

/** Where the mail with a key lies. */
export const mailKey = (key: string): Key => ({ pk: `MAIL#${key}`, sk: 'MAIL' });

/** The mail that greets somebody who finished the sign-up. */
export function welcomeMailKey(id: string): string {
  return `welcome#${id}`;
}

/** A reminder of the sign-up: the first is number 1. */
export function reminderMailKey(id: string, number: number): string {
  return `remind#${id}#${String(number)}`;
}

/** Every key under which a mail to a contributor can stand in the outbox; codes stand under no id. */
export function mailKeysOf(id: string): readonly string[] {
  return [welcomeMailKey(id), reminderMailKey(id, 1), reminderMailKey(id, 2)];
}
