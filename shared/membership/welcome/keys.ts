// Where an introduction and the greetings to it lie: a partition for each newcomer.
import type { Key } from '../../platform/table/keys.ts';

/** What is kept here. */
export const welcomeEntities = ['introduction', 'greeting'] as const;

/** What the sort keys of greetings begin with. */
export const greetingPrefix = 'GREET#';

/** The partition of a newcomer's introduction and of all greetings to them. */
export const introductionPartition = (id: string): string => `I#${id}`;

/** How a newcomer introduced themselves. */
export const introductionKey = (id: string): Key => ({ pk: introductionPartition(id), sk: 'INTRO' });

/** A member's line to a newcomer. */
export const greetingKey = (id: string, by: string): Key => ({
  pk: introductionPartition(id),
  sk: `${greetingPrefix}${by}`,
});
