// Mails with the services that their facts are read with: the delivery needs to know neither which
// mails there are nor what each of them asks for.
import type { Contents } from './contents.ts';
import type { Mail } from './definition.io.ts';
import type { OutboxMail } from '../outbox/outbox.ts';

/** A mail that can be written for an item of the outbox. */
export interface ReadyMail {
  readonly definition: Pick<Mail, 'kind' | 'subject' | 'areas'> & RecipientRule;
  /** What it says; undefined when there is nothing left to say. */
  readonly contents: (mail: OutboxMail) => Promise<Contents | undefined>;
}

/** Who gets a mail. */
export type RecipientRule =
  | { readonly to: 'address' }
  | { readonly to: 'member'; readonly refusable: Extract<Mail, { to: 'member' }>['refusable'] };

/** Mails by kind, ready to be written. Throws when two have the same kind. */
export function readyMails<Needs>(
  mails: readonly Mail<Needs>[],
  services: Needs,
): ReadonlyMap<string, ReadyMail> {
  const ready = new Map<string, ReadyMail>();
  for (const mail of mails) {
    if (ready.has(mail.kind)) throw new Error(`two mails are called ${mail.kind}`);
    ready.set(mail.kind, { definition: mail, contents: (item) => contentsFor(mail, services, item) });
  }
  return ready;
}

function contentsFor<Needs>(
  mail: Mail<Needs>,
  services: Needs,
  { contributor = '', about, queuedAt, expiresAt = queuedAt }: OutboxMail,
): Promise<Contents | undefined> {
  return mail.to === 'member'
    ? mail.contents(services, { contributor, about })
    : mail.contents(services, { queuedAt, expiresAt });
}
