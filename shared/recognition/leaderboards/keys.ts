// Where places in further locales lie; the others stand on the card.
import { personKey } from '../../identity/profiles/keys.ts';
import type { Program } from '../../platform/vocabulary/programs.ts';
import type { Key } from '../../platform/table/keys.ts';

/** What is kept here. */
export const leaderboardEntities = ['rank'] as const;

/** What the sort keys of a person's places in further locales begin with. */
export const rankPrefix = 'RANK#';

/** A person's place in a locale that is not the one on their card. */
export const rankKey = (id: string, program: Program, locale: string): Key => ({
  pk: personKey(id),
  sk: `${rankPrefix}${program}#${locale}`,
});
