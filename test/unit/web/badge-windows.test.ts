import { describe, expect, test } from 'vitest';
import type { HolderView } from '../../../shared/recognition/badges/view.ts';
import { windowsToOffer } from '../../../web/components/window-choice.tsx';
import { badgeOf } from '../../support/catalogue.ts';
import { publicApp, publicNow } from '../../support/public-community.ts';
import { aSystem } from '../../support/system.ts';
import { day } from '../../support/work.ts';

const today = day(publicNow.slice(0, 10));

const holdersIn = (...windows: readonly string[]): readonly HolderView[] =>
  windows.map((window) => ({
    handle: 'amara.okafor',
    displayName: 'Amara Okafor',
    badge: 'kb',
    window,
    awardedOn: today,
  }));

const offered = (holders: readonly HolderView[], more: { window?: string; cursor?: string } = {}) => {
  const { window, ...cursor } = more;
  return windowsToOffer({ badge: badgeOf('kb'), window, piece: { holders, ...cursor } }, today);
};

describe('periods to choose from', () => {
  test('are those with holders, when the list is whole', () => {
    expect(offered(holdersIn('2026', '2026', '2023'))).toEqual(['2026', '2023']);
    expect(offered([])).toEqual([]);
  });

  test('reach two further back when the list goes on', () => {
    expect(offered(holdersIn('2026', '2025'), { cursor: 'next' })).toEqual(['2026', '2025', '2024', '2023']);
  });

  test('are the neighbours of a chosen one, none in the future', () => {
    expect(offered(holdersIn('2024'), { window: '2024' })).toEqual(['2025', '2024', '2023']);
    expect(offered(holdersIn('2026'), { window: '2026' })).toEqual(['2026', '2025']);
  });

  test('lead nowhere from one that nobody holds', () => {
    expect(offered([], { window: '2011' })).toEqual(['2011']);
  });

  test('do not exist for a badge had once, nor for a period of another length', () => {
    const forum = { badge: badgeOf('forum-gold'), window: undefined, piece: { holders: holdersIn('once') } };

    expect(windowsToOffer(forum, today)).toEqual([]);
    expect(offered([], { window: '2024-05' })).toEqual([]);
  });
});

describe('a period that nobody holds a badge for', () => {
  test.each([
    ['2019', 'Nobody holds it for 2019.'],
    ['2026', 'Nobody yet.'],
  ])('%s says: %s', async (window, sentence) => {
    const { services } = await aSystem({ now: publicNow });
    const app = publicApp(services);

    expect(await (await app.request(`/badges/kb?window=${window}`)).text()).toContain(sentence);
  });
});
