// The promises about counts: what is derived equals what the contributions give.
import { allDays, firstCard, sameDays } from '../../recognition/tally/person.ts';
import { unless, type Check } from './audit-check.io.ts';
import { placesHold } from './audit-places.ts';

/** Everything derived can be made again. */
export const daysEqual: Check = {
  name: "a person's days equal a recount of their contributions",
  ofEach({ id, record: { card, years }, days, today }) {
    const kept = allDays(card ?? firstCard('', today), years.values());
    return unless(sameDays(kept, days), id);
  },
};

/** So can leaderboards. */
export const placesEqual: Check = {
  name: 'every place on a leaderboard is the recounted one',
  ofEach: ({ id, record, days, today }) => unless(placesHold({ person: record, days, today }), id),
};
