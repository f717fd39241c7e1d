// Builders of test data: what a test does not say is plausible and unimportant.
import type { NewContribution } from '../../shared/activity/contributions/schema.ts';
import { contributionSchema } from '../../shared/activity/contributions/schema.ts';

let serial = 0;

/** A new contribution: an accepted forum reply of `ana` unless told otherwise. */
export function aContribution(over: Partial<NewContribution> = {}): NewContribution {
  serial += 1;
  return {
    source: 'test',
    externalId: `c-${String(serial)}`,
    contributor: 'ana',
    kind: 'forum.reply',
    occurredAt: '2024-12-30T10:00:00Z',
    status: 'accepted',
    locale: 'en-US',
    ...over,
  };
}

/** The instant of an ISO text in milliseconds. */
export function at(iso: string): number {
  return Date.parse(iso);
}

/** Checks a value as the API would, at an instant. */
export function parseContribution(value: unknown, now = at('2026-01-01T00:00:00Z')) {
  return contributionSchema(now).safeParse(value);
}
