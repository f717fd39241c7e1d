// The welcome page's introductions of this month and the last, and the greetings of one person.
// Whoever shows their page to nobody is not shown here either.
import { hasPage, type Profile } from '../../identity/profiles/profile.ts';
import { readProfile } from '../../identity/profiles/store.ts';
import type { Services } from '../services.ts';
import { decodeCursor, encodeCursor, isKeyText } from '../../platform/table/cursor.ts';
import { formatDay, dayOf } from '../../platform/time/day.ts';
import { monthBefore, type GreetingView, type IntroductionView, type StoredGreeting } from './rules.ts';
import { placeOf, readGreetings, readIntroductions, type StoredIntroduction } from './store.ts';

const GREETINGS_AT_MOST = 100;

/** A piece of the welcome page. May hold fewer than were asked for: who hides their page is left out. */
interface WelcomePiece {
  readonly introductions: readonly IntroductionView[];
  /** Asks for those that follow; absent at the end. */
  readonly cursor?: string;
}

type Needed = Pick<Services, 'table' | 'clock'>;

/** Newcomers of this month and the last, newest first, as `viewer` sees them; `'bad-cursor'` for a cursor that is none of ours. */
export async function readWelcome(
  services: Needed,
  { viewer, cursor, limit }: { readonly viewer: string; readonly cursor?: string; readonly limit: number },
): Promise<WelcomePiece | 'bad-cursor'> {
  const before = cursor === undefined ? undefined : decodeCursor(cursor, isKeyText);
  if (cursor !== undefined && before === undefined) return 'bad-cursor';
  const found = await newest(services, before, limit + 1);
  const shown = found.slice(0, limit);
  const views = await Promise.all(shown.map((each) => viewOf(services, each, viewer)));
  const last = shown.at(-1);
  return {
    introductions: views.filter((view) => view !== undefined),
    ...(found.length > limit && last !== undefined ? { cursor: encodeCursor(placeOf(last)) } : {}),
  };
}

/** A place begins with its instant, so one before another is in the same list or an older one. */
async function newest({ table, clock }: Needed, before: string | undefined, limit: number) {
  const thisMonth = formatDay(dayOf(clock.now())).slice(0, 7);
  const found: StoredIntroduction[] = [];
  for (const month of [thisMonth, monthBefore(thisMonth)]) {
    if (found.length >= limit) break;
    found.push(...(await readIntroductions(table, { month, before, limit: limit - found.length })));
  }
  return found;
}

async function viewOf(
  services: Needed,
  { id, at }: StoredIntroduction,
  viewer: string,
): Promise<IntroductionView | undefined> {
  const isOwn = id === viewer;
  const [profile, stored] = await Promise.all([
    readProfile(services.table, id),
    readGreetings(services.table, id, GREETINGS_AT_MOST),
  ]);
  if (profile === undefined || !hasPage(profile, isOwn ? 'self' : 'member')) return undefined;
  const mine = stored.find(({ by }) => by === viewer);
  return {
    ...nameOf(profile),
    at,
    ...(profile.words === undefined ? {} : { words: profile.words }),
    languages: profile.languages ?? [],
    programs: profile.programs ?? [],
    greetings: await greetingViews(services, stored),
    isOwn,
    ...(mine === undefined ? {} : { mine }),
  };
}

/** The greetings that somebody got, newest first. */
export async function greetingsFor(
  services: Pick<Services, 'table'>,
  id: string,
): Promise<readonly GreetingView[]> {
  return greetingViews(services, await readGreetings(services.table, id, GREETINGS_AT_MOST));
}

async function greetingViews(
  { table }: Pick<Services, 'table'>,
  stored: readonly StoredGreeting[],
): Promise<readonly GreetingView[]> {
  const views = await Promise.all(
    stored.map(async ({ by, ...greeting }) => {
      const profile = await readProfile(table, by);
      return profile?.state === 'active' ? { ...greeting, by: nameOf(profile) } : undefined;
    }),
  );
  return views.filter((view) => view !== undefined).toSorted((a, b) => b.at - a.at);
}

function nameOf({ handle, displayName = handle }: Profile) {
  return { handle, displayName };
}
