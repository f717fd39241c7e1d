// What a recount starts from.
import type { Profile } from '../../identity/profiles/profile.ts';
import type { ExtraPlace } from '../leaderboards/extra-place.ts';
import type { Card, Year } from './person.ts';

/** What the tally keeps of a person, and the profile that it goes by. */
export interface StoredPerson {
  readonly card: Card | undefined;
  readonly profile: Profile | undefined;
  readonly years: ReadonlyMap<number, Year>;
  /** Places in further locales as stored, by `program#locale`, with the card version that set them. */
  readonly extra: ReadonlyMap<string, ExtraPlace>;
}
