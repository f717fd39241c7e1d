// A person's place on a list beyond those on the card.
import type { RankKeys } from '../tally/person.ts';

/** A place in a further locale as stored. */
export interface ExtraPlace {
  readonly keys: RankKeys | undefined;
  /** The name that the list shows. */
  readonly displayName: string | undefined;
  /** The version of the card that set it. */
  readonly cardVersion: number;
}
