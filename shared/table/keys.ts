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
import type { Program } from '../contributions/kinds.ts';
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

/** The contributor's id in a `C#` or `D#` partition key. */
export function idOfPartition(pk: string): string {
  return pk.slice(2);
}
