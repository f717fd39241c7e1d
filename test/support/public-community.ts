// A community for the public pages: Amara with five years of work in four programs, enough people
// behind her to fill a leaderboard, people with names as long as may be, and a newcomer.
import type { Hono } from 'hono';
import { correctContribution } from '../../shared/activity/contributions/record.io.ts';
import type { NewContribution } from '../../shared/activity/contributions/schema.ts';
import { runJob } from '../../shared/operations/jobs/run-job.io.ts';
import type { Services } from '../../shared/services.ts';
import { createApp, type AppOptions } from '../../web/http/app.tsx';
import { publicPages } from '../../web/public/index.ts';
import { aContribution } from './builders.ts';
import { longHandle, longName } from './long-texts.ts';
import { aMember } from './people.ts';
import { aSystem, type TestSystem } from './system.ts';
import { daily, many, work } from './work.ts';

/** The afternoon of a Saturday, for all tests of public pages. */
export const publicNow = '2026-11-21T15:00:00Z';

const names = [
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
  'Björk Ævarsdóttir',
] as const;

const handleOf = (name: string) =>
  name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, '.');

/** The public pages over a system's services. */
export function publicApp(services: Services, options: AppOptions = {}): Hono {
  return createApp(services, publicPages, options);
}

/** Most weekdays, fewer weekends, a quiet August: like a person rather than like noise. */
function yearOfAmara(): readonly NewContribution[] {
  return daily('2026-01-01', 325, { contributor: 'amara.okafor' }).filter((_, index) => {
    const noise = (Math.imul(index + 7, 2654435761) >>> 16) % 100;
    const isAway = index > 212 && index < 236;
    return !isAway && noise > ((index + 4) % 7 > 4 ? 70 : 40);
  });
}

function workOfAmara(): readonly NewContribution[] {
  const own = { contributor: 'amara.okafor', product: 'Thunderbird' };
  const translation = { ...own, kind: 'translation.edited' } as const;
  return [
    ...['2021-03-09', '2022-02-01', '2023-02-01', '2024-02-01', '2025-02-01'].flatMap((from) =>
      daily(from, 31, own),
    ),
    ...yearOfAmara(),
    ...daily('2026-10-01', 12, { ...own, kind: 'forum.solution' }),
    ...['2023-05-01', '2024-05-01', '2025-05-01', '2026-11-01'].flatMap((from, index) =>
      daily(from, 10, { ...translation, locale: index === 1 ? 'pt-BR' : 'fr' }),
    ),
    ...daily('2024-06-01', 25, { ...own, kind: 'article.reviewed' }),
    ...daily('2026-11-15', 7, { ...own, kind: 'article.edited', words: 412 }),
    ...daily('2026-11-18', 2, { ...own, kind: 'social.reply' }),
    aContribution({
      ...own,
      occurredAt: '2026-11-20T09:30:00+02:00',
      subject: {
        title: 'How do I move my profile to a new computer?',
        url: 'https://support.example/questions/1',
      },
    }),
  ];
}

/** Work of which half is withdrawn again: the badge for it is kept. */
const keptWork = daily('2025-07-01', 10, { contributor: 'amara.okafor', kind: 'article.edited' });

function workOfOthers(): readonly NewContribution[] {
  const occurredAt = '2026-11-19T10:00:00Z';
  const byRank = names.flatMap((name, index) => {
    const own = { contributor: handleOf(name), occurredAt };
    return [
      ...many(2 + ((names.length - index) >> 2), { ...own, locale: index % 3 === 0 ? 'de' : 'en-US' }),
      ...many(1, { ...own, kind: 'translation.edited', locale: 'fr' }),
    ];
  });
  const locales = ['de', 'pt-BR', 'es', 'ja', 'ar', 'zh-TW', 'uk', 'xx-mystery'];
  return [
    ...byRank,
    ...locales.flatMap((locale) =>
      many(1, { contributor: 'ishaan.patel', kind: 'translation.edited', locale, occurredAt }),
    ),
    ...many(3, { contributor: 'hana.kim', kind: 'article.created', occurredAt }),
    ...longHandles.flatMap((contributor) =>
      many(3, { contributor, kind: 'social.reply', occurredAt, locale: 'ca' }),
    ),
  ];
}

/** As many as fill a leaderboard. */
const longHandles = [
  longHandle,
  ...Array.from({ length: 25 }, (_, index) => String.fromCharCode(98 + (index % 25)).repeat(80)),
];

/**
 * Fills a system of its own, at `publicNow`. Amara is `amara.okafor`, the newcomer `new`; whoever
 * leads Social has the longest handle and name.
 */
export async function aPublicCommunity(): Promise<TestSystem> {
  const system = await aSystem({ now: publicNow });
  const { services } = system;
  await aMember(services, {
    handle: 'amara.okafor',
    profile: {
      displayName: 'Amara Okafor',
      words: 'I answer what I know.',
      languages: ['en', 'fr'],
      programs: ['forum'],
    },
  });
  await aMember(services, { handle: 'new', profile: { displayName: 'Noor' } });
  await aMember(services, {
    handle: longHandle,
    profile: {
      displayName: longName,
      words: longName,
      languages: 'en-US fr pt-BR de es ja ar zh-TW uk it nl pl ru cs sv fi hu tr el ca'.split(' '),
    },
  });
  await work(system, [...workOfAmara(), ...keptWork, ...workOfOthers()]);
  for (const { source, externalId } of keptWork.slice(5))
    await correctContribution(services, { source, externalId }, { status: 'withdrawn' });
  await system.settle();
  await runJob(services, 'titles');
  await runJob(services, 'pulse');
  return system;
}
