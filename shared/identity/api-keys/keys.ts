// Where API keys lie, and the one item that lists them all, so that listing scans nothing.
import type { Key } from '../../platform/table/keys.ts';

/** What is kept here. */
export const apiKeyEntities = ['api key'] as const;

/** An API key by its id. */
export const apiKeyKey = (id: string): Key => ({ pk: `K#${id}`, sk: 'KEY' });

/** The ids of all API keys. */
export const apiKeyListKey: Key = { pk: 'K#all', sk: 'KEYS' };
