// A made-up community as plain view data, and a Reading over it: a second adapter for the
// pages beside the table's. Built from a few parameters so that a test names what matters.
import { catalogue } from '../../../shared/badges/catalogue.ts';
import type { BadgeDefinition } from '../../../shared/badges/rule.ts';
import type { AwardView, HolderView } from '../../../shared/badges/view.ts';
import { programs } from '../../../shared/contributions/kinds.ts';
import type { Program } from '../../../shared/contributions/kinds.ts';
import type { ContributionView, ContributorView } from '../../../shared/contributors/view.ts';
import type { LeaderboardEntry, LeaderboardView } from '../../../shared/leaderboards/view.ts';
import type { PulseView } from '../../../shared/pulse/view.ts';
import { firstDayOfYear, parseDay, startOfDay, weekOf } from '../../../shared/time/day.ts';
import type { Day } from '../../../shared/time/day.ts';
import { titleOfRank } from '../../../shared/titles/rules.ts';
import type { Services } from '../../../shared/runtime/services.ts';
import type { Reading, WebServices } from '../../../web/reading.ts';

export const today: Day = parseDay('2026-11-21') ?? 0;
/** The afternoon of `today`, in milliseconds. */
const now = startOfDay(today) + 15 * 3_600_000;

const names = [
  'Amara Okafor',
  'Jonas Lindqvist',
  'سلمى حداد',
  'Wen-Yi Chang',
  'Priya Raman',
  'Tomáš Dvořák',
  'Zeynep Aydın',
  'Mateus Oliveira',
  'Ingrid Solheim',
  '田中 由紀',
  'Kwame Mensah',
  'Lucía Fernández',
  'Noor Rahman',
  'Piotr Zieliński',
  'Chloé Lambert',
  'Dmytro Shevchenko',
  'Hana Kim',
  'Oluwaseun Adeyemi',
  'Björn Halldórsson',
  'María José Quintana',
  'Tuan Nguyen',
  'Eleni Papadaki',
  'Samuel Cohen',
  'Aroha Ngata',
  'Rashid Al-Amin',
  'Greta Hoffmann',
  'Ishaan Patel',
] as const;

const handleOf = (name: string) =>
  name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, '.');

/** Entries of a leaderboard, best first. */
export function entriesOf(count: number, first = 1): readonly LeaderboardEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const rank = first + index;
    const name = names[(rank - 1) % names.length] ?? 'Somebody';
    return {
      rank,
      handle: handleOf(name),
      displayName: name,
      count: Math.round(1240 / (1 + index * 0.35)),
      title: titleOfRank(rank),
    };
  });
}

/** Other people lead each program, or it would look like one person's community. */
const leadersOf = (offset: number) =>
  entriesOf(10, 1 + offset * 6).map((entry, index) => ({
    ...entry,
    rank: index + 1,
    title: titleOfRank(index + 1),
  }));

export function boardOf(program: Program, overrides: Partial<LeaderboardView> = {}): LeaderboardView {
  return {
    program,
    locale: undefined,
    from: today - 89,
    to: today,
    entries: entriesOf(25),
    cursor: 'bmV4dA',
    ...overrides,
  };
}

export function awardOf(badge: string, window: string, overrides: Partial<AwardView> = {}): AwardView {
  const name = catalogue.find(({ id }) => id === badge)?.name ?? badge;
  const awardedOn = window === 'once' ? today - 400 : firstDayOfYear(Number(window)) + 63;
  return {
    badge,
    window,
    name,
    awardedOn,
    ruleVersion: 1,
    counts: [{ label: 'count', value: 31, target: 30 }],
    kept: false,
    ...overrides,
  };
}

export function badgeOf(id: string): BadgeDefinition {
  const badge = catalogue.find((each) => each.id === id);
  if (badge === undefined) throw new Error(`no badge ${id}`);
  return badge;
}

/** Most weekdays, fewer weekends, a quiet August: like a person rather than like noise. */
function activeDaysOf(year: number): readonly (readonly [Day, number])[] {
  const first = firstDayOfYear(year);
  const last = Math.min(firstDayOfYear(year + 1) - 1, today);
  return Array.from({ length: last - first + 1 }, (_, index): [Day, number] => {
    const day = first + index;
    const noise = (Math.imul(day, 2654435761) >>> 16) % 100;
    const away = index > 212 && index < 236;
    const weekend = (day + 3) % 7 > 4;
    const active = !away && noise > (weekend ? 70 : 35) && weekOf(day) % 9 !== 0;
    return [day, active ? 1 + ((noise * noise) % 17) : 0];
  }).filter(([, count]) => count > 0);
}

/** A long-standing contributor; 22 badges, four programs. */
export function contributorOf(overrides: Partial<ContributorView> = {}): ContributorView {
  const years = [2026, 2025, 2024, 2023, 2022, 2021];
  const yearly = (scale: number) => ({
    forum: { total: 310 * scale, kinds: { 'forum.reply': 310 * scale, 'forum.solution': 41 * scale } },
    writing: {
      total: 24 * scale,
      kinds: { 'article.created': 4 * scale, 'article.edited': 20 * scale, 'article.reviewed': 12 * scale },
    },
    localization: { total: 55 * scale, kinds: { 'translation.edited': 55 * scale } },
    social: { total: 3 * scale, kinds: { 'social.reply': 3 * scale } },
  });
  return {
    handle: 'amara.okafor',
    displayName: 'Amara Okafor',
    claimed: true,
    about: { words: 'I answer what I know.', languages: ['en', 'fr'], joined: ['forum'] },
    joinedOn: parseDay('2021-03-09') ?? 0,
    programs: [...programs],
    totals: yearly(21),
    years: Object.fromEntries(years.map((year, index) => [String(year), yearly(6 - index)])),
    locales: [
      { locale: 'en-US', total: 6820 },
      { locale: 'fr', total: 610 },
      { locale: 'pt-BR', total: 214 },
    ],
    streak: {
      current: 12,
      longest: 64,
      longestFrom: parseDay('2025-01-12'),
      longestTo: parseDay('2025-03-16'),
    },
    badges: [
      ...years.map((year) => awardOf('support-forum', String(year))),
      ...years.slice(0, 4).map((year) => awardOf('l10n', String(year))),
      awardOf('kb', '2025', { kept: true }),
      awardOf('reviewer', '2024'),
      ...[
        'forum-first-steps',
        'forum-bronze',
        'forum-silver',
        'forum-gold',
        'writing-first-steps',
        'writing-bronze',
        'localization-silver',
        'solver-gold',
        'all-rounder',
        'polyglot',
        'streak-30',
      ].map((badge, index) => awardOf(badge, 'once', { awardedOn: today - 1500 + index * 97 })),
    ],
    titles: [
      { program: 'forum', title: 'top-10', since: today - 40 },
      { program: 'localization', title: 'top-25', since: today - 12 },
      { program: 'writing', title: 'top-25', since: today - 700, until: today - 620 },
    ],
    next: [
      { badge: badgeOf('writing-silver'), window: 'once', value: 44, target: 50 },
      { badge: badgeOf('kb'), window: '2026', value: 7, target: 10 },
      { badge: badgeOf('streak-100'), window: 'once', value: 64, target: 100 },
      { badge: badgeOf('social-bronze'), window: 'once', value: 0, target: 50 },
    ],
    calendar: { year: 2026, years, days: activeDaysOf(2026) },
    lastActiveOn: today - 1,
    ...overrides,
  };
}

/** What a contributor is without: nothing of theirs counts yet. */
export const newcomer: Partial<ContributorView> = {
  programs: [],
  totals: {},
  years: {},
  locales: [],
  streak: { current: 0, longest: 0, longestFrom: undefined, longestTo: undefined },
  badges: [],
  titles: [],
  calendar: { year: 2026, years: [], days: [] },
  next: ['kb', 'forum-first-steps'].map((id) => ({
    badge: badgeOf(id),
    window: 'once',
    value: 0,
    target: 1,
  })),
  lastActiveOn: undefined,
};

/** The longest handle there may be, with nowhere to break it. */
export const longHandle = 'a'.repeat(80);

/** As long in a script without blanks. */
export const longName = '交流支援用語集翻訳者'.repeat(8);

/** Somebody whose names, badges and languages fill any column. */
export function contributorOfLongNames(): ContributorView {
  const tags = 'en-US fr pt-BR de es ja ar zh-TW uk it nl pl ru cs sv fi hu tr el ca'.split(' ');
  return contributorOf({
    handle: longHandle,
    displayName: longName,
    claimed: false,
    badges: [
      awardOf('no-more', 'once', { name: longHandle, counts: [], reason: longHandle }),
      awardOf('support-forum', '2024', { kept: true }),
    ],
    locales: tags.map((locale, index) => ({ locale, total: 900 - index * 40 })),
  });
}

export function contributionOf(overrides: Partial<ContributionView> = {}): ContributionView {
  return {
    source: 'kitsune',
    externalId: '1',
    program: 'forum',
    kind: 'forum.reply',
    occurredAt: '2026-11-20T09:30:00+02:00',
    status: 'accepted',
    counts: true,
    locale: 'en-US',
    product: 'Thunderbird',
    subject: {
      title: 'How do I move my profile to a new computer?',
      url: 'https://support.example/questions/1',
    },
    words: undefined,
    ...overrides,
  };
}

const contributions: readonly ContributionView[] = [
  contributionOf(),
  contributionOf({ externalId: '2', kind: 'forum.solution' }),
  contributionOf({
    externalId: '3',
    kind: 'article.edited',
    program: 'writing',
    subject: { title: 'Set up an e-mail account' },
    words: 412,
    status: 'pending',
    counts: false,
  }),
  contributionOf({ externalId: '4', counts: false, occurredAt: '2026-10-02T23:15:00-05:00' }),
  contributionOf({
    externalId: '5',
    kind: 'translation.edited',
    program: 'localization',
    locale: 'fr',
    subject: undefined,
    product: undefined,
  }),
];

function holdersOf(badge: string, count: number, window?: string): readonly HolderView[] {
  return entriesOf(count).map(({ handle, displayName }, index) => ({
    handle,
    displayName,
    badge,
    window: window ?? (badgeOf(badge).repeat === 'per-window' ? String(2026 - (index % 3)) : 'once'),
    awardedOn: today - index * 3,
  }));
}

export function pulseOf(overrides: Partial<PulseView> = {}): PulseView {
  const weeks: Partial<Record<Program, readonly [number, number, number]>> = {
    writing: [86, 74, 19],
    localization: [412, 530, 61],
    forum: [1287, 1190, 143],
    social: [58, 0, 7],
  };
  return {
    day: today,
    computedAt: now - 180_000,
    programs: programs.map((program, index) => {
      const [thisWeek, lastWeek, peopleThisWeek] = weeks[program] ?? [0, 0, 0];
      return { program, thisWeek, lastWeek, peopleThisWeek, leaders: leadersOf(index) };
    }),
    locales: [
      { program: 'writing', locale: 'en-US', count: 320 },
      ...['fr', 'de', 'pt-BR', 'es', 'ja', 'ar', 'zh-TW', 'uk', 'xx-mystery'].map((locale, index) => ({
        program: 'localization' as const,
        locale,
        count: 640 - index * 61,
      })),
      { program: 'forum', locale: 'en-US', count: 4100 },
      { program: 'forum', locale: 'de', count: 380 },
    ],
    newestAwards: [
      ...holdersOf('support-forum', 2, '2026'),
      ...holdersOf('forum-gold', 1),
      ...holdersOf('l10n', 3, '2026').slice(2),
      ...holdersOf('polyglot', 4).slice(3),
      ...holdersOf('streak-30', 5).slice(4),
      ...holdersOf('writing-first-steps', 6).slice(5),
    ],
    ...overrides,
  };
}

/** A Reading over plain data; `amara.okafor` and whoever else is given exist, the rest do not. */
function readingOf(overrides: Partial<Reading> = {}): Reading {
  return {
    pulse: async () => pulseOf(),
    leaderboard: async ({ program, locale, limit, cursor }) =>
      cursor === undefined || cursor === 'bmV4dA'
        ? boardOf(program, { locale, entries: entriesOf(Math.min(limit, 25), cursor === undefined ? 1 : 26) })
        : 'bad-cursor',
    contributor: async (handle, { year }) =>
      handle === 'amara.okafor'
        ? contributorOf(
            year === undefined
              ? {}
              : { calendar: { year, years: [2026, 2025, 2024], days: activeDaysOf(year) } },
          )
        : undefined,
    contributions: async (handle, { cursor }) => {
      if (handle !== 'amara.okafor') return undefined;
      return cursor === undefined ? { items: contributions, cursor: 'b2xkZXI' } : 'bad-cursor';
    },
    holders: async (badge, { window, cursor }) =>
      cursor === undefined ? { holders: holdersOf(badge, 20, window), cursor: 'bW9yZQ' } : 'bad-cursor',
    ...overrides,
  };
}

/** Services for `createApp`; errors of pages are kept in `logged`. */
/** Public pages of strangers ask nothing but the reading: whatever is asked for here is a mistake. */
const noCore = new Proxy({} as Services, {
  get(_target, name) {
    throw new Error(`a public page asked for ${String(name)}`);
  },
});

export function servicesOf(
  reading: Partial<Reading> = {},
  overrides: Partial<WebServices> = {},
): WebServices & { readonly logged: string[] } {
  const logged: string[] = [];
  return {
    reading: readingOf(reading),
    catalogue,
    clock: { now: () => now },
    log: { error: (message) => void logged.push(message) },
    config: {
      publicOrigin: 'https://laurel.example',
      communityName: 'Thunderbird Support',
      origins: ['https://laurel.example'],
    },
    core: noCore,
    ...overrides,
    logged,
  };
}
