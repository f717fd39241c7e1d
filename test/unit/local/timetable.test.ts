import { expect, test } from 'vitest';
import { lastDue } from '../../../infra/local/timetable.ts';
import type { Times } from '../../../shared/platform/runtime/trigger.ts';

test.each<[string, Times, string, string]>([
  ['every minute', { everyMinutes: 1 }, '2024-12-31T12:34:56Z', '2024-12-31T12:34:00Z'],
  ['every five minutes', { everyMinutes: 5 }, '2024-12-31T12:34:56Z', '2024-12-31T12:30:00Z'],
  ['hourly, before its minute', { minute: 20 }, '2025-01-01T00:10:00Z', '2024-12-31T23:20:00Z'],
  ['hourly, at its minute', { minute: 20 }, '2025-01-01T00:20:00Z', '2025-01-01T00:20:00Z'],
  ['daily, before its time', { minute: 5, hour: 0 }, '2025-01-01T00:04:59Z', '2024-12-31T00:05:00Z'],
  ['daily, after its time', { minute: 5, hour: 0 }, '2024-12-31T23:59:59Z', '2024-12-31T00:05:00Z'],
  // The last day of 2024 is a Tuesday.
  ['weekly', { minute: 0, hour: 6, weekday: 'MON' }, '2024-12-31T12:00:00Z', '2024-12-30T06:00:00Z'],
  [
    'weekly, today before',
    { minute: 0, hour: 6, weekday: 'TUE' },
    '2024-12-31T05:00:00Z',
    '2024-12-24T06:00:00Z',
  ],
  [
    'weekly, today after',
    { minute: 0, hour: 6, weekday: 'TUE' },
    '2024-12-31T06:00:00Z',
    '2024-12-31T06:00:00Z',
  ],
  [
    'weekly, tomorrow',
    { minute: 0, hour: 6, weekday: 'WED' },
    '2024-12-31T12:00:00Z',
    '2024-12-25T06:00:00Z',
  ],
])('%s', (_name, at, now, due) => {
  expect(new Date(lastDue(at, Date.parse(now))).toISOString()).toBe(new Date(due).toISOString());
});
