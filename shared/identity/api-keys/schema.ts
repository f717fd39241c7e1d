// What an API key may do, and what it takes to make one. Scopes are the whole of a
// key's power: a key is no person and holds no role.
import * as z from 'zod';

/** Everything that a key may be allowed to do. */
export const scopes = [
  'contributions:write',
  'contributors:write',
  'awards:write',
  'keys:write',
  'jobs:run',
] as const;
export type Scope = (typeof scopes)[number];

/** What a key is made from: a name for the people who look after keys, and its scopes. */
export const newKeySchema = z.strictObject({
  name: z.string().trim().min(1, 'must not be empty').max(80),
  scopes: z
    .array(z.enum(scopes))
    .min(1, 'must name a scope')
    .max(scopes.length)
    .transform((given) => [...new Set(given)]),
});

/** A key to be made, as `newKeySchema` lets it through: each scope once. */
export type NewKey = z.infer<typeof newKeySchema>;
