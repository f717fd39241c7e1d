import * as z from 'zod';
import { describe, expect, test } from 'vitest';
import { runningClock, stoppedClock } from '../../../shared/platform/runtime/clock.io.ts';
import { readConfig } from '../../../shared/platform/runtime/config.io.ts';
import { randomIds, spell } from '../../../shared/platform/runtime/ids.io.ts';
import { errorFields } from '../../../shared/platform/runtime/log.io.ts';
import { decodeCursor, encodeCursor } from '../../../shared/platform/table/cursor.ts';
import { shardOf, shards } from '../../../shared/platform/table/indexes.ts';

describe('clocks', () => {
  test('that are stopped stand still until they are set', () => {
    const clock = stoppedClock(5);
    expect(clock.now()).toBe(5);
    clock.set(9);
    expect(clock.now()).toBe(9);
  });

  test('that run begin at their instant and never go back', () => {
    const clock = runningClock(1000);
    const [a, b] = [clock.now(), clock.now()];
    expect(a).toBeGreaterThanOrEqual(1000);
    expect(b).toBeGreaterThanOrEqual(a);
    clock.set(50_000_000);
    expect(clock.now()).toBeGreaterThanOrEqual(50_000_000);
  });
});

describe('the configuration', () => {
  test('has a default for everything, and an origin without a path', () => {
    expect(readConfig({})).toMatchObject({
      tableName: 'laurel',
      publicOrigin: 'http://127.0.0.1:8787',
      logLevel: 'info',
    });
    expect(readConfig({ PUBLIC_ORIGIN: 'https://laurel.example/x/' }).publicOrigin).toBe(
      'https://laurel.example',
    );
  });

  test.each([
    { TABLE_NAME: 'x' },
    { PUBLIC_ORIGIN: 'javascript:1' },
    { PUBLIC_ORIGIN: 'laurel' },
    { LOG_LEVEL: 'loud' },
    { COMMUNITY_NAME: '' },
  ])('names the variable that is wrong in %j', (env) => {
    expect(() => readConfig(env)).toThrow(Object.keys(env)[0]);
  });
});

describe('ids', () => {
  test('are opaque text that no key delimiter is in, and differ', () => {
    const ids = Array.from({ length: 500 }, () => randomIds.contributor());
    expect(new Set(ids).size).toBe(500);
    expect(ids.every((id) => /^[a-z0-5]{12}$/.test(id))).toBe(true);
    expect(spell(0)).toBe('');
  });

  test('are spread over the shards, each always to the same', () => {
    const spread = new Map<number, number>();
    for (let i = 0; i < 2000; i += 1) {
      const id = randomIds.contributor();
      expect(shardOf(id)).toBe(shardOf(id));
      spread.set(shardOf(id), (spread.get(shardOf(id)) ?? 0) + 1);
    }
    expect([...spread.keys()].sort()).toEqual(Array.from({ length: shards }, (_, i) => i));
    expect(Math.min(...spread.values())).toBeGreaterThan(350);
  });
});

describe('an error in the log', () => {
  test('is its name and message, cut short, without what else it carries', () => {
    const error = Object.assign(new Error('x'.repeat(1000)), { secret: 'y' });
    expect(errorFields(error)).toEqual({ error: 'Error', message: 'x'.repeat(300) });
    expect(errorFields('plain')).toEqual({ error: 'unknown', message: 'plain' });
  });
});

describe('a cursor', () => {
  const schema = z.strictObject({ r: z.string(), n: z.int().min(1) });
  const isPosition = (value: unknown): value is z.infer<typeof schema> => schema.safeParse(value).success;

  test('comes back as it went out', () => {
    const position = { r: '09999999#Čen#x\u{1F600}', n: 5 };
    expect(decodeCursor(encodeCursor(position), isPosition)).toEqual(position);
    expect(encodeCursor(position)).toMatch(/^[\w-]+$/);
  });

  test.each([
    '',
    'x',
    'e30',
    encodeCursor({ r: 'a', n: 0 }),
    encodeCursor({ r: 'a', n: 1, pk: 'C#x' }),
    encodeCursor(null),
    '%%%',
    'a'.repeat(3000),
    encodeCursor({ __proto__: { n: 1 } }),
  ])('that we did not write is none: %j', (text) => {
    expect(decodeCursor(text, isPosition)).toBeUndefined();
  });
});
