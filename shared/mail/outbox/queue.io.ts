// How use cases send mail: they put it into the outbox and go on. One conditional write,
// so asking twice for the same key sends one mail, and a repeated use case is harmless.
import type { Services } from '../../identity/services.ts';
import type { AddressMail, MemberMail } from '../letters/definition.io.ts';
import type { OutboxMail } from './outbox.ts';
import { writeMail } from './store.ts';

/** What sealed texts of the outbox are sealed for. */
export const sealPurpose = 'mail';

/** A mail to somebody whom we know by id; address and language are those of the moment of sending. */
export interface PersonalMail {
  readonly mail: Pick<MemberMail, 'to' | 'kind' | 'keysOf'>;
  /** What makes it unique, one of the mail's `keysOf` the person. It is stored and logged: ids only. */
  readonly key: string;
  readonly to: { readonly contributor: string };
  /** What it is about, where that is more than the person; an id. */
  readonly about?: string;
  /** Not sent from then on, in milliseconds since the epoch. */
  readonly expiresAt?: number;
}

/** The code mail goes to an address that may be nobody's yet. */
interface CodeMail {
  readonly mail: Pick<AddressMail, 'to' | 'kind'>;
  readonly key: string;
  /** A normalised address, and the language of the page where the code was asked for. */
  readonly to: { readonly address: string; readonly language?: string };
  readonly code: string;
  readonly expiresAt: number;
}

/** What a code mail keeps sealed until it is sent. */
export interface SealedCode {
  readonly address: string;
  readonly code: string;
  readonly language?: string;
}

/**
 * Queues a mail. Answers whether it is new; false when its key was queued before, which changes
 * nothing. Throws for a key under which nobody would find the mail when its person is erased.
 */
export async function queueMail(
  { table, clock, ids, vault }: Pick<Services, 'table' | 'clock' | 'ids' | 'vault'>,
  mail: PersonalMail | CodeMail,
): Promise<boolean> {
  const { key, expiresAt } = mail;
  if (!('code' in mail) && !mail.mail.keysOf(mail.to.contributor).includes(key)) {
    throw new Error(`${mail.mail.kind} has no key ${key}`);
  }
  const queued: OutboxMail = {
    key,
    version: 1,
    state: 'queued',
    kind: mail.mail.kind,
    queuedAt: clock.now(),
    doubts: 0,
    ...(expiresAt === undefined ? {} : { expiresAt }),
    ...('code' in mail
      ? { sealed: vault.seal(sealPurpose, { ...mail.to, code: mail.code } satisfies SealedCode) }
      : { contributor: mail.to.contributor, ...(mail.about === undefined ? {} : { about: mail.about }) }),
  };
  return writeMail(table, queued, ids.token());
}
