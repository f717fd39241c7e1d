import { describe, expect, test } from 'vitest';
import { letsThrough, type Change } from '../../../infra/local/change-filter.ts';
import type { ChangeFilter, Matcher } from '../../../shared/platform/runtime/trigger.ts';

const change = (more: Partial<Change> = {}): Change => ({
  key: { pk: 'X#forum#1', sk: 'CON' },
  image: { pk: { S: 'X#forum#1' }, sk: { S: 'CON' }, status: { S: 'pending' }, version: { N: '2' } },
  ...more,
});
const byStatus = (...S: Matcher[]): ChangeFilter => ({ dynamodb: { NewImage: { status: { S } } } });

describe('a matcher', () => {
  test.each<[string, readonly Matcher[], boolean]>([
    ['the very text', ['pending'], true],
    ['another text', ['approved'], false],
    ['one of several', ['approved', 'pending'], true],
    ['how it begins', [{ prefix: 'pend' }], true],
    ['how it does not begin', [{ prefix: 'ending' }], false],
    ['none of these', [{ 'anything-but': ['approved'] }], true],
    ['one of those that it must not be', [{ 'anything-but': ['approved', 'pending'] }], false],
    ['that it is there', [{ exists: true }], true],
    ['that it is not there', [{ exists: false }], false],
  ])('asks for %s', (_what, matchers, passes) => {
    expect(letsThrough([byStatus(...matchers)], change())).toBe(passes);
  });

  test('of a missing attribute passes only where it must be missing', () => {
    const missing = (matcher: Matcher): ChangeFilter => ({
      dynamodb: { NewImage: { mentor: { S: [matcher] } } },
    });

    expect(letsThrough([missing({ exists: false })], change())).toBe(true);
    expect(letsThrough([missing({ exists: true })], change())).toBe(false);
    expect(letsThrough([missing({ 'anything-but': ['x'] })], change())).toBe(false);
  });

  test('of a number compares what DynamoDB writes', () => {
    expect(letsThrough([{ dynamodb: { NewImage: { version: { N: ['2'] } } } }], change())).toBe(true);
    expect(letsThrough([{ dynamodb: { NewImage: { version: { S: ['2'] } } } }], change())).toBe(false);
  });

  test('that one machine does not know throws, as silence would be a difference to the cloud', () => {
    const unknown = { suffix: 'ing' } as unknown as Matcher;

    expect(() => letsThrough([byStatus(unknown)], change())).toThrow('does not know the matcher');
  });
});

describe('a filter', () => {
  test('wants every field that it names', () => {
    const both: ChangeFilter = {
      dynamodb: { Keys: { pk: { S: [{ prefix: 'X#' }] }, sk: { S: ['PROFILE'] } } },
    };

    expect(letsThrough([both], change())).toBe(false);
    expect(letsThrough([both, byStatus('pending')], change())).toBe(true);
  });

  test('on new items passes an insert, no change, and a write that does not tell', () => {
    const inserts: ChangeFilter = { eventName: ['INSERT'] };

    expect(letsThrough([inserts], change({ eventName: 'INSERT' }))).toBe(true);
    expect(letsThrough([inserts], change({ eventName: 'MODIFY' }))).toBe(false);
    expect(letsThrough([inserts], change())).toBe(true);
  });
});
