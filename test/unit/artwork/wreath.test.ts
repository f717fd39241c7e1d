import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figurePath } from '../../../web/artwork/figures.ts';
import { artworkCss, tones } from '../../../web/artwork/hues.ts';
import { markPath } from '../../../web/artwork/laurel-mark.tsx';
import { branches, branchPath, garlandPath } from '../../../web/artwork/wreath.ts';

/** Subpaths of a branch but its first, the stem. */
const leavesOf = (path: string) => path.split('z').filter(Boolean).length - 1;

describe('a branch', () => {
  test.each([
    ['sprig', 3],
    ['bronze', 5],
    ['silver', 9],
    ['gold', 13],
  ] as const)('of %s has %i leaves', (name, leaves) => {
    expect(leavesOf(branchPath(branches[name]))).toBe(leaves);
  });

  test('reaches higher with every step', () => {
    const reach = [branches.sprig, branches.bronze, branches.silver, branches.gold].map((each) => each.to);

    expect(reach).toEqual(reach.toSorted((a, b) => a - b));
  });

  test('stays within its square', () => {
    for (const shape of Object.values(branches)) {
      // Every absolute point is a leaf's foot; no leaf is longer than its foot is from the edge.
      for (const [, x, y] of branchPath(shape).matchAll(/M(-?[\d.]+)[ ,]?(-?[\d.]+)/g)) {
        expect(Math.abs(Number(x) - 24)).toBeLessThan(24);
        expect(Math.abs(Number(y) - 24)).toBeLessThan(24);
      }
    }
  });

  test('with an even number of leaves is refused', () => {
    expect(() => branchPath({ ...branches.gold, leaves: 12 })).toThrow(RangeError);
    expect(() => branchPath({ ...branches.gold, leaves: 1 })).toThrow(RangeError);
  });

  test('is written with one decimal and no needless characters', () => {
    for (const shape of Object.values(branches)) {
      expect(branchPath(shape)).not.toMatch(/\.\d\d|NaN|e-|\b0\.\d|-0(?![.\d])/);
    }
  });
});

test('a garland has as many leaves as asked', () => {
  expect(garlandPath({ leaves: 14, radius: 19, length: 9, lean: -14 }).split('z').length - 1).toBe(14);
});

describe('a figure', () => {
  test('differs for each digit', () => {
    const digits = Array.from('0123456789', (digit) => figurePath(digit).path);

    expect(new Set(digits).size).toBe(10);
  });

  test('leaves out what is no digit', () => {
    expect(figurePath('2x0"<2').path).toBe(figurePath('202').path);
    expect(figurePath('')).toEqual({ path: '', width: 0, height: 10 });
    expect(figurePath('constructor').path).toBe('');
  });
});

test('the favicon is the mark', () => {
  const favicon = readFileSync(new URL('../../../web/static/favicon.svg', import.meta.url), 'utf8');

  expect(favicon.split(markPath)).toHaveLength(3);
});

describe('a tone', () => {
  const channel = (hex: string) => {
    const value = Number.parseInt(hex, 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const luminance = (hex: string) =>
    0.2126 * channel(hex.slice(1, 3)) + 0.7152 * channel(hex.slice(3, 5)) + 0.0722 * channel(hex.slice(5, 7));
  const contrast = (a: string, b: string) => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  const paper = { light: '#fcfbf7', dark: '#151814' };

  test.each(Object.entries(tones))('%s stands out from light and dark paper', (name, ink) => {
    const enough = ['sprig', 'bronze', 'silver', 'gold', 'locked'].includes(name) ? 3 : 4.5;

    expect(contrast(ink.light, paper.light)).toBeGreaterThanOrEqual(enough);
    expect(contrast(ink.dark, paper.dark)).toBeGreaterThanOrEqual(enough);
    expect(contrast(ink.middle, paper.light)).toBeGreaterThanOrEqual(3);
    expect(contrast(ink.middle, paper.dark)).toBeGreaterThanOrEqual(3);
  });

  test('is set for light and dark paper in the stylesheet', () => {
    for (const [name, ink] of Object.entries(tones)) {
      expect(artworkCss).toContain(`--badge-${name}:${ink.light}`);
      expect(artworkCss).toContain(`--badge-${name}:${ink.dark}`);
    }
  });
});
