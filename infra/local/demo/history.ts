// Three years of a community that does not exist, as contributions. Each person's day
// is drawn from a seed of its own, so the same days before today hold the same work
// whenever the demo is started; only weekends fall where the calendar has them.
import type { Program } from '../../../shared/platform/vocabulary/programs.ts';
import type { NewContribution } from '../../../shared/activity/contributions/schema.ts';
import { dayOf, startOfDay, type Day } from '../../../shared/platform/time/day.ts';
import type { DemoPerson } from './people.ts';
import { pick, randomFor, type Random } from './random.ts';
import { articles, posts, products, threads } from './subjects.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** Under `.example`, which never resolves. */
const SITE = 'https://support.otter.example';

/** A contribution as the API takes it, with when it was done. */
export interface DatedContribution {
  /** Milliseconds since the epoch. */
  readonly instant: number;
  readonly input: NewContribution;
}

/** Everything that was done up to `now` (milliseconds), oldest first. */
export function writeHistory(people: readonly DemoPerson[], now: number): readonly DatedContribution[] {
  const today = dayOf(now);
  const drawn: DatedContribution[] = [];
  for (const person of people) {
    for (let ago = person.began; ago >= (person.left ?? 0); ago -= 1) {
      drawn.push(...workOfDay({ person, ago, day: today - ago }));
    }
  }
  return drawn.filter(({ instant }) => instant <= now).sort((a, b) => a.instant - b.instant);
}

interface PersonDay {
  readonly person: DemoPerson;
  /** Days before today. */
  readonly ago: number;
  readonly day: Day;
}

function workOfDay({ person, ago, day }: PersonDay): DatedContribution[] {
  const random = randomFor(`${person.handle} ${String(ago)}`);
  const onStreak = person.streaks?.some(([from, to]) => ago <= from && ago >= to) === true;
  const work: DatedContribution[] = [];
  for (const [program, weekly] of Object.entries(person.weekly) as [Program, number][]) {
    const first = work.length === 0 && (onStreak || ago === person.began);
    const count = Math.max(first ? 1 : 0, howMany(random, weekly * rhythm({ ago, day })));
    for (let n = 0; n < count; n += 1) {
      work.push(...workPiece(random, { person, ago, day, program, n, sure: first && n === 0 }));
    }
  }
  return work;
}

/** Weekends are quieter, the weeks after a release (every twelfth) are busier, and over the years there is more to do. */
function rhythm({ ago, day }: { readonly ago: number; readonly day: Day }): number {
  // Day 0, 1 January 1970, was a Thursday: days 2 and 3 of the count are the weekend.
  const weekend = day % 7 === 2 || day % 7 === 3 ? 0.55 : 1.15;
  const release = Math.floor(ago / 7) % 12 === 5 ? 1.6 : 1;
  return (weekend * release) / (1 + ago / 190);
}

/** Whoever comes does a few things and then stays away for a while: counts come in small clusters. */
function howMany(random: Random, weekly: number): number {
  const cluster = 1 + Math.floor(random() * 4);
  return random() < weekly / 7 / 2.5 ? cluster : 0;
}

interface Piece extends PersonDay {
  readonly program: Program;
  readonly n: number;
  /** Must count: it begins a record or holds up a streak. */
  readonly sure: boolean;
}

function workPiece(random: Random, piece: Piece): DatedContribution[] {
  const { person, day, program, n } = piece;
  // People are there in their own evening, an hour either way, minutes apart.
  const evening = (18.5 - person.hours + random() * 3) * HOUR_MS;
  const instant =
    startOfDay(day) + ((((evening + n * 7 * MINUTE_MS) % (24 * HOUR_MS)) + 24 * HOUR_MS) % (24 * HOUR_MS));
  const input = describe(random, { ...piece, occurredAt: withOffset(instant, person.hours) });
  const solved = program === 'forum' && !input.ownThread && random() * 100 < (person.solves ?? 8);
  const solution: NewContribution = {
    ...input,
    externalId: `${input.externalId}/solution`,
    kind: 'forum.solution',
  };
  return solved && input.status === 'accepted'
    ? [
        { instant, input },
        { instant, input: solution },
      ]
    : [{ instant, input }];
}

function describe(random: Random, piece: Piece & { readonly occurredAt: string }): NewContribution {
  const { person, ago, day, program, n, sure, occurredAt } = piece;
  const chance = random();
  const locale = random() < 0.75 ? person.locales[0] : pick(random, person.locales);
  const shared = {
    externalId: `${String(day)}-${person.handle}-${program.charAt(0)}${String(n)}`,
    contributor: person.handle,
    program,
    occurredAt,
    locale,
    product: pick(random, products),
    status: sure ? 'accepted' : statusOf(chance, { ago, program }),
  } as const;
  const words = 20 + Math.floor(random() ** 2 * 900);
  switch (program) {
    case 'writing':
    case 'localization': {
      const title = pick(random, articles);
      const reviewed = person.reviews === true && !sure && random() < 0.34;
      const thing = program === 'writing' ? 'article' : 'translation';
      const kind = reviewed ? 'reviewed' : random() < 0.25 ? 'created' : 'edited';
      const url = `${SITE}/${locale}/kb/${slug(title)}`;
      return { ...shared, source: 'kb', kind: `${thing}.${kind}`, subject: { title, url }, words };
    }
    case 'forum': {
      const title = pick(random, threads);
      const thread = `${slug(title)}-${String(Math.floor(random() * 90))}`;
      const url = `${SITE}/forum/${thread}`;
      const ownThread = !sure && random() < 0.04;
      return { ...shared, source: 'forum', kind: 'forum.reply', thread, subject: { title, url }, ownThread };
    }
    case 'social':
      return { ...shared, source: 'social', kind: 'social.reply', subject: { title: pick(random, posts) } };
  }
}

/** The last days' articles and translations still wait for a reviewer; few are ever declined. */
function statusOf(
  chance: number,
  { ago, program }: { readonly ago: number; readonly program: Program },
): 'accepted' | 'pending' | 'declined' {
  if (chance < 0.02) return 'declined';
  const reviewed = program === 'writing' || program === 'localization';
  return reviewed && ago < 6 && chance < 0.3 ? 'pending' : 'accepted';
}

function withOffset(instant: number, hours: number): string {
  const local = new Date(instant + hours * HOUR_MS).toISOString().slice(0, 19);
  const minutes = Math.abs(hours) * 60;
  const part = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${local}${hours < 0 ? '-' : '+'}${part(minutes / 60)}:${part(minutes % 60)}`;
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
