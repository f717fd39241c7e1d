import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../shared/recognition/badges/catalogue.ts';
import type { BadgeDefinition } from '../../../shared/recognition/badges/rule.ts';
import { programs } from '../../../shared/platform/vocabulary/programs.ts';
import { titleIds } from '../../../shared/recognition/titles/rules.ts';
import { ArtworkSheet } from '../../../web/artwork/artwork-sheet.tsx';
import { BadgeArt } from '../../../web/artwork/badge-art.tsx';
import { TitleArt } from '../../../web/artwork/title-art.tsx';

const badges: readonly BadgeDefinition[] = catalogue;
const shown = badges.map((badge) => ({ badge, window: badge.repeat === 'once' ? 'once' : '2024' }));
const titles = titleIds.flatMap((title) => programs.map((program) => ({ title, program })));

/** What is left of a picture when every colour is taken away. */
const inGrey = (svg: string) => svg.replace(/var\(--[^)]*\)/g, 'grey');
const idsIn = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
const referencesIn = (html: string) => [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);

describe('a badge', () => {
  test.each([
    { size: 24, locked: false },
    { size: 96, locked: false },
    { size: 24, locked: true },
    { size: 96, locked: true },
  ])('is told apart from every other one without colour ($size px, locked: $locked)', ({ size, locked }) => {
    const pictures = shown.map((each) => inGrey(String(<BadgeArt {...each} size={size} locked={locked} />)));

    expect(pictures.join()).not.toContain('var(');
    expect(new Set(pictures).size).toBe(badges.length);
  });

  test('is drawn the same way every time', () => {
    const draw = () => String(<BadgeArt badge={{ id: 'kb', program: 'writing' }} window="2024" size={48} />);

    expect(draw()).toBe(draw());
  });

  test('carries its name as text, or is hidden where the name stands beside it', () => {
    const badge = { id: 'kb', program: 'writing' } as const;

    const named = String(<BadgeArt badge={badge} window="2024" size={48} label="Knowledge Base 2024" />);
    const decorative = String(<BadgeArt badge={badge} window="2024" size={48} />);

    expect(named).toContain('role="img"');
    expect(named).toContain('<title>Knowledge Base 2024</title>');
    expect(named).not.toContain('aria-hidden');
    expect(decorative).toContain('aria-hidden="true"');
    expect(decorative).not.toContain('<title>');
  });

  test('shows what people wrote as text and nothing else', () => {
    const hostile = '"><script>alert(1)</script>';

    const picture = String(<BadgeArt badge={{ id: hostile }} window={hostile} size={48} label={hostile} />);
    const sheet = String(<ArtworkSheet badges={[{ badge: { id: hostile }, window: hostile }]} />);

    expect(picture).not.toContain('<script');
    expect(picture).toContain('<title>&quot;&gt;&lt;script&gt;');
    expect(sheet).not.toContain('script');
  });

  test('of an unknown id or a property of every object is a star in a garland', () => {
    for (const id of ['founder', '__proto__', 'constructor', 'toString']) {
      expect(referencesIn(String(<BadgeArt badge={{ id }} window="once" size={48} />))).toEqual([
        'garland',
        'glyph-star',
      ]);
    }
  });

  test('of a year has its digits on the ribbon from 32 pixels on', () => {
    const badge = { id: 'kb', program: 'writing' } as const;
    const draw = (window: string, size: number) =>
      String(<BadgeArt badge={badge} window={window} size={size} />);

    expect(draw('2023', 64)).not.toBe(draw('2024', 64));
    expect(draw('2024-Q3', 64)).toBe(draw('2024', 64));
    expect(draw('2023', 24)).toBe(draw('2024', 24));
  });

  test('that comes every year has a blank ribbon where no year is meant', () => {
    const badge = { id: 'kb', program: 'writing', repeat: 'per-window' } as const;

    const picture = String(<BadgeArt badge={badge} window="once" size={64} />);

    expect(referencesIn(picture)).toEqual(['folds', 'glyph-quill']);
  });
});

describe('a badge not earned yet', () => {
  const draw = (progress?: { value: number; target: number }) =>
    String(
      <BadgeArt
        badge={{ id: 'writing-gold', program: 'writing', ladder: { id: 'writing', step: 3 } }}
        window="once"
        size={48}
        locked
        {...(progress && { progress })}
      />,
    );
  const arc = (svg: string) => /stroke-dasharray="(\d+) 100"/.exec(svg)?.[1];

  test('shows how far it is', () => {
    expect(arc(draw({ value: 125, target: 250 }))).toBe('50');
    expect(arc(draw({ value: 1, target: 1000 }))).toBe('1');
    expect(arc(draw({ value: 999, target: 1000 }))).toBe('99');
    expect(arc(draw({ value: 300, target: 250 }))).toBe('100');
  });

  test('shows no arc where there is nothing to show', () => {
    expect(arc(draw())).toBeUndefined();
    expect(arc(draw({ value: 0, target: 250 }))).toBeUndefined();
    expect(arc(draw({ value: 3, target: 0 }))).toBeUndefined();
    expect(arc(draw({ value: Number.NaN, target: 10 }))).toBeUndefined();
  });

  test('is an outline: its leaves are not filled', () => {
    expect(draw()).toMatch(/<use href="#wreath-gold" fill="none"/);
  });
});

describe('a title', () => {
  test('is told apart by number and program without colour', () => {
    const pictures = titles.map((each) => inGrey(String(<TitleArt {...each} size={24} />)));

    expect(new Set(pictures).size).toBe(titles.length);
  });

  test('carries its name', () => {
    const picture = String(<TitleArt title="top-10" program="forum" size={24} label="Top 10 Contributor" />);

    expect(picture).toContain('<title>Top 10 Contributor</title>');
  });
});

describe('the sheet', () => {
  test('holds each shape once, and every shape that a picture refers to', () => {
    const sheet = String(<ArtworkSheet badges={[...shown, ...shown]} titles={titles} />);
    const pictures = [
      ...shown.flatMap((each) => [
        <BadgeArt {...each} size={48} />,
        <BadgeArt {...each} size={48} locked progress={{ value: 1, target: 2 }} />,
      ]),
      ...titles.map((each) => <TitleArt {...each} size={48} />),
    ].join('');

    expect(new Set(idsIn(sheet)).size).toBe(idsIn(sheet).length);
    for (const id of referencesIn(pictures + sheet)) expect(idsIn(sheet)).toContain(id);
    expect(idsIn(pictures)).toEqual([]);
  });

  test('draws no two shapes alike', () => {
    const sheet = String(<ArtworkSheet badges={shown} titles={titles} />);
    const paths = [...sheet.matchAll(/ d="([^"]*)"/g)].map(([, path]) => path);

    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.length).toBeGreaterThan(12);
  });

  test('does not depend on the order of the badges, and is absent without any', () => {
    expect(String(<ArtworkSheet badges={shown.toReversed()} />)).toBe(
      String(<ArtworkSheet badges={shown} />),
    );
    expect(String(<div>{<ArtworkSheet badges={[]} />}</div>)).toBe('<div></div>');
  });

  test('needs no style attribute, no script and nothing from elsewhere', () => {
    const html =
      String(<ArtworkSheet badges={shown} titles={titles} />) +
      shown.map((each) => String(<BadgeArt {...each} size={48} />)).join('');

    expect(html).not.toMatch(/style=|<style|<script|https?:|url\(|\son\w+=/);
  });

  test('and twenty badges fit into a quarter of the first round trip', () => {
    const twenty = shown.slice(0, 20);
    const html =
      String(<ArtworkSheet badges={twenty} />) +
      twenty.map((each) => String(<BadgeArt {...each} size={64} label={each.badge.name} />)).join('');

    expect(gzipSync(html).length).toBeLessThan(3_584);
  });
});
