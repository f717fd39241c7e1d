// What a mail is made of: ids of sentences in order, and the facts that they name. One list of
// blocks gives the plain text and the HTML, so the two can't say different things. A definition
// lives with its feature; shared/mails.ts lists them all.
import type { Area } from '../../l10n/area.ts';
import type { MailKind } from '../../identity/accounts/account.ts';
import type { Services } from '../../identity/services.ts';
import type { Block, Contents } from './contents.ts';
import type { Facts } from './facts.ts';

/** Ids in hand when a mail to a member is sent. */
export interface MemberOccasion {
  readonly contributor: string;
  /** What the mail is about, where that is more than the person: whatever was queued with it. */
  readonly about: string | undefined;
}

/** What is known of a mail to an address; times in milliseconds since the epoch. */
export interface AddressOccasion {
  readonly queuedAt: number;
  readonly expiresAt: number;
}

interface Mailing<Needs, Occasion> {
  /** Stored with queued mails, so it is never changed. */
  readonly kind: string;
  /** Id of the subject. */
  readonly subject: string;
  /** Whose sentences it uses beside those of mails, such as the names of badges. */
  readonly areas: readonly Area[];
  /** Reads its facts; undefined when there is nothing left to say, and nothing is sent. */
  readonly contents: (services: Needs, occasion: Occasion) => Promise<Contents | undefined>;
}

/** A mail to somebody whom we know by id. */
export interface MemberMail<Needs = MailNeeds> extends Mailing<Needs, MemberOccasion> {
  readonly to: 'member';
  /** The kind under which people may refuse it in their settings; undefined for what always comes. */
  readonly refusable: MailKind | undefined;
  /** Every key under which it can stand in the outbox for a person: by these it is exported and erased. */
  readonly keysOf: (person: string) => readonly string[];
}

/** A mail with a code to an address that may be nobody's yet. It stands under no id; whoever keeps the code forgets both. */
export interface AddressMail<Needs = MailNeeds> extends Mailing<Needs, AddressOccasion> {
  readonly to: 'address';
}

/** Any mail. `Needs` is what its facts are read with. */
export type Mail<Needs = MailNeeds> = MemberMail<Needs> | AddressMail<Needs>;

/** What facts are read with, unless a definition asks for more. */
export type MailNeeds = Pick<Services, 'table' | 'clock' | 'config'>;

/** What a mail says: always the same blocks, or such as follow from its facts. */
type Says<Needs, Occasion, Read> =
  | { readonly facts?: undefined; readonly args?: undefined; readonly blocks: readonly Block[] }
  | {
      readonly facts: (services: Needs, occasion: Occasion) => Promise<Read | undefined> | Read | undefined;
      /** The facts that sentences name. */
      readonly args?: (read: Read) => Facts;
      readonly blocks: readonly Block[] | ((read: Read) => readonly Block[]);
    };

type Defined<Of extends Mailing<never, never>> = Omit<Of, 'to' | 'contents' | 'areas'> & {
  readonly areas?: readonly Area[];
};

/** A mail to members, its facts tied to what is said with them. */
export function defineMail<Read, Needs = MailNeeds>(
  mail: Defined<MemberMail<Needs>> & Says<Needs, MemberOccasion, Read>,
): MemberMail<Needs> {
  const { kind, subject, refusable, keysOf, areas = [] } = mail;
  return { to: 'member', kind, subject, refusable, keysOf, areas, contents: contentsOf(mail) };
}

/** A mail with a code, its facts tied to what is said with them. */
export function defineAddressMail<Read, Needs = MailNeeds>(
  mail: Defined<AddressMail<Needs>> & Says<Needs, AddressOccasion, Read>,
): AddressMail<Needs> {
  const { kind, subject, areas = [] } = mail;
  return { to: 'address', kind, subject, areas, contents: contentsOf(mail) };
}

function contentsOf<Needs, Occasion, Read>(
  says: Says<Needs, Occasion, Read>,
): Mailing<Needs, Occasion>['contents'] {
  if (says.facts === undefined) return () => Promise.resolve({ args: {}, blocks: says.blocks });
  const { facts, args, blocks } = says;
  return async (services, occasion) => {
    const read = await facts(services, occasion);
    if (read === undefined) return undefined;
    return { args: args?.(read) ?? {}, blocks: typeof blocks === 'function' ? blocks(read) : blocks };
  };
}

/** Every key under which one of these mails to a person can stand in the outbox. */
export function keysOfMails(
  mails: readonly (Pick<MemberMail, 'to' | 'keysOf'> | Pick<AddressMail, 'to'>)[],
  person: string,
): readonly string[] {
  return mails.flatMap((mail) => (mail.to === 'member' ? mail.keysOf(person) : []));
}
