// Where mails lie. Which mails may stand here for a person is said by their definitions.
import type { Key } from '../../platform/table/keys.ts';

/** What is kept here. */
export const mailEntities = ['mail'] as const;

/** Where the mail with a key lies. */
export const mailKey = (key: string): Key => ({ pk: `MAIL#${key}`, sk: 'MAIL' });
