// Where a contributor is found: by handle, and by id in a partition that other rooms share.
import type { Key } from '../../platform/table/keys.ts';

/** What is kept here. */
export const contributorEntities = ['profile', 'handle', 'erased handle'] as const;

const person = 'C#';

/** The partition of what is known of a contributor: profile, card, years, places, awards, titles. */
export const personKey = (id: string): string => `${person}${id}`;

/** The contributor's id in the key of a person's partition. */
export const idOfPartition = (pk: string): string => pk.slice(person.length);

/** Whether something lies in a person's partition. */
export const isOfPerson = ({ pk }: Pick<Key, 'pk'>): boolean => pk.startsWith(person);

/** What somebody says about themselves, and what holds for them. */
export const profileKey = (id: string): Key => ({ pk: personKey(id), sk: 'PROFILE' });

const handles = 'H#';

/** Who a handle belongs to. */
export const handleKey = (handle: string): Key => ({ pk: `${handles}${handle}`, sk: 'HANDLE' });

/** The handle in its own key; undefined for a key of anything else. */
export const handleOfKey = ({ pk }: Pick<Key, 'pk'>): string | undefined =>
  pk.startsWith(handles) ? pk.slice(handles.length) : undefined;

/** A handle that is gone. `mark` is an HMAC: keys never hold a handle of somebody who was erased. */
export const erasedHandleKey = (mark: string): Key => ({ pk: `G#${mark}`, sk: 'GONE' });
