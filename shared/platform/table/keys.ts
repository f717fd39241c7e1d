// Every key of the one table. A source name can't hold `#`, and what follows the
// last `#` of a key may hold anything, so no id reaches another item.
//
// entity        pk                      sk
// contribution  X#source#externalId     CON
// day chunk     D#id                    DAY#2024-12-31#000
// card          C#id                    CARD
// year          C#id                    YEAR#2024
// profile       C#id                    PROFILE
// rank          C#id                    RANK#forum#de
// award         C#id                    AWARD#kb#2024
// title         C#id                    TITLE#forum#2024-12-31
// handle        H#handle                HANDLE
// title list    T#forum                 TITLES
// api key       K#id                    KEY
// pulse         PULSE                   PULSE
// job state     JOB#nightly             JOB
// account       P#id                    ACCOUNT
// journey       P#id                    JOURNEY
// reminder      P#id                    REMINDER
// beginner      P#id                    BEGINNER#social
// address       E#mark                  ADDRESS
// identity      O#mark                  IDENTITY
// sign-in code  L#hash                  CODE
// code mails    V#mark                  MAILS
// introduction  I#id                    INTRO
// greeting      I#id                    GREET#id
// staff         STAFF                   STAFF
// audit entry   AUDIT#2024-12-31        2024-12-31T12:00:00.000Z#token
// community     COMMUNITY               SETTINGS
// first tasks   COMMUNITY               TASKS
// claim         Q#record                CLAIM#id
// source address  A#mark                SOURCE
// merge         MERGE#id                MERGE
// erasure       ERASE#id                ERASE
// erased handle G#mark                  GONE
// mail          MAIL#key                MAIL
import type { Program } from '../vocabulary/kinds.ts';
import { formatDay, type Day } from '../time/day.ts';

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** The entities of the table; docs/data-model.md has a row for each, and a test compares. */
export const entities = [
  'contribution',
  'day chunk',
  'card',
  'year',
  'profile',
  'rank',
  'award',
  'title',
  'handle',
  'title list',
  'api key',
  'pulse',
  'job state',
  'account',
  'journey',
  'reminder',
  'beginner',
  'address',
  'identity',
  'sign-in code',
  'code mails',
  'introduction',
  'greeting',
  'staff',
  'audit entry',
  'community',
  'first tasks',
  'claim',
  'source address',
  'merge',
  'erasure',
  'erased handle',
  'mail',
] as const;

/** Source and external id in one: the identity of a contribution. */
export function identityOf(source: string, externalId: string): string {
  return `${source}#${externalId}`;
}

/** The two parts of an identity; the source is what stands before the first `#`. */
export function splitIdentity(identity: string): { source: string; externalId: string } {
  const at = identity.indexOf('#');
  return { source: identity.slice(0, at), externalId: identity.slice(at + 1) };
}

export const contributionKey = (identity: string): Key => ({ pk: `X#${identity}`, sk: 'CON' });
export const personKey = (id: string): string => `C#${id}`;
export const dayPartition = (id: string): string => `D#${id}`;
export const dayPrefix = (day: Day): string => `DAY#${formatDay(day)}#`;
// Three digits of base 36 sort as numbers do and last for half a million contributions a day.
export const dayChunkKey = (id: string, day: Day, chunk: number): Key => ({
  pk: dayPartition(id),
  sk: `${dayPrefix(day)}${chunk.toString(36).padStart(3, '0')}`,
});
export const cardKey = (id: string): Key => ({ pk: personKey(id), sk: 'CARD' });
export const yearKey = (id: string, year: number): Key => ({
  pk: personKey(id),
  sk: `YEAR#${String(year)}`,
});
export const profileKey = (id: string): Key => ({ pk: personKey(id), sk: 'PROFILE' });
export const rankKey = (id: string, program: Program, locale: string): Key => ({
  pk: personKey(id),
  sk: `RANK#${program}#${locale}`,
});
export const awardKey = (id: string, badge: string, window: string): Key => ({
  pk: personKey(id),
  sk: `AWARD#${badge}#${window}`,
});
export const titleKey = (id: string, program: Program, since: Day): Key => ({
  pk: personKey(id),
  sk: `TITLE#${program}#${formatDay(since)}`,
});
export const handleKey = (handle: string): Key => ({ pk: `H#${handle}`, sk: 'HANDLE' });
export const titleListKey = (program: Program): Key => ({ pk: `T#${program}`, sk: 'TITLES' });
export const apiKeyKey = (id: string): Key => ({ pk: `K#${id}`, sk: 'KEY' });
export const pulseKey: Key = { pk: 'PULSE', sk: 'PULSE' };
export const jobKey = (job: string): Key => ({ pk: `JOB#${job}`, sk: 'JOB' });

/** The private partition of a person: everything in it goes when they are erased. */
export const privatePartition = (id: string): string => `P#${id}`;
export const accountKey = (id: string): Key => ({ pk: privatePartition(id), sk: 'ACCOUNT' });
export const journeyKey = (id: string): Key => ({ pk: privatePartition(id), sk: 'JOURNEY' });
export const reminderKey = (id: string): Key => ({ pk: privatePartition(id), sk: 'REMINDER' });
export const beginnerKey = (id: string, program: Program): Key => ({
  pk: privatePartition(id),
  sk: `BEGINNER#${program}`,
});
/** `mark` is an HMAC: keys never hold an address, an identity or a handle that is gone. */
export const addressKey = (mark: string): Key => ({ pk: `E#${mark}`, sk: 'ADDRESS' });
export const identityKey = (mark: string): Key => ({ pk: `O#${mark}`, sk: 'IDENTITY' });
export const signInCodeKey = (hash: string): Key => ({ pk: `L#${hash}`, sk: 'CODE' });
export const codeMailsKey = (mark: string): Key => ({ pk: `V#${mark}`, sk: 'MAILS' });
export const introductionPartition = (id: string): string => `I#${id}`;
export const introductionKey = (id: string): Key => ({ pk: introductionPartition(id), sk: 'INTRO' });
export const greetingKey = (id: string, by: string): Key => ({
  pk: introductionPartition(id),
  sk: `GREET#${by}`,
});
export const staffKey: Key = { pk: 'STAFF', sk: 'STAFF' };
export const auditPartition = (day: Day): string => `AUDIT#${formatDay(day)}`;
export const auditKey = (day: Day, instant: string, token: string): Key => ({
  pk: auditPartition(day),
  sk: `${instant}#${token}`,
});
export const communityKey: Key = { pk: 'COMMUNITY', sk: 'SETTINGS' };
export const firstTasksKey: Key = { pk: 'COMMUNITY', sk: 'TASKS' };
export const claimPartition = (record: string): string => `Q#${record}`;
export const claimKey = (record: string, by: string): Key => ({
  pk: claimPartition(record),
  sk: `CLAIM#${by}`,
});
export const sourceAddressKey = (mark: string): Key => ({ pk: `A#${mark}`, sk: 'SOURCE' });
export const mergeKey = (from: string): Key => ({ pk: `MERGE#${from}`, sk: 'MERGE' });
export const erasureKey = (id: string): Key => ({ pk: `ERASE#${id}`, sk: 'ERASE' });
export const erasedHandleKey = (mark: string): Key => ({ pk: `G#${mark}`, sk: 'GONE' });
export const mailKey = (key: string): Key => ({ pk: `MAIL#${key}`, sk: 'MAIL' });

/** The contributor's id in a `C#` or `D#` partition key. */
export function idOfPartition(pk: string): string {
  return pk.slice(2);
}
