// Where the list of first tasks lies, beside the community's settings.
import { communityKey } from '../../activity/community-settings/keys.ts';
import type { Key } from '../../platform/table/keys.ts';

/** What is kept here. */
export const taskEntities = ['first tasks'] as const;

/** The list of first tasks for newcomers. */
export const firstTasksKey: Key = { pk: communityKey.pk, sk: 'TASKS' };
