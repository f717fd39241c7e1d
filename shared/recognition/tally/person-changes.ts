// What there is to settle for one person.
import type { DayEntry } from '../../activity/contributions/rules.ts';
import type { Day } from '../../platform/time/day.ts';

/** What a batch of changes says about one person. */
export interface PersonChanges {
  readonly contributor: string;
  /** A handle under which the person is known, for a card that does not exist yet. */
  readonly handle: string;
  readonly days: ReadonlyMap<Day, readonly DayEntry[]>;
  /** Name or standing changed: places must follow whatever the days say. */
  readonly profileChanged?: boolean;
  /** Looked at because something may be damaged: what is right already is not written. */
  readonly repair?: boolean;
  /** The awards that the person holds, in place of what the card says: a repair has read them. */
  readonly held?: ReadonlyMap<string, Day>;
}
