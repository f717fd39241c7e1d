// Routes about people: what everyone may see of one, and what a key may say about one.
import * as z from 'zod';
import { noteSourceAddress } from '../../shared/membership/claims/source-address.io.ts';
import { readContributionsOf } from '../../shared/recognition/records/contributions.io.ts';
import { handleSchema } from '../../shared/activity/contributions/schema.ts';
import { cleanText } from '../../shared/platform/text/text.ts';
import { manageContributor } from '../../shared/identity/profiles/manage.io.ts';
import { readContributor } from '../../shared/recognition/records/read.io.ts';
import { normaliseAddress } from '../../shared/platform/text/address.io.ts';
import type { Profile } from '../../shared/identity/profiles/profile.ts';
import { contributionBody, contributorBody } from './contributor-body.ts';
import { cursorParameter, foreignCursor, limitParameter } from './parameters.ts';
import { problem } from './problem.ts';
import { defineRoute } from './route.ts';
import { contributionsSchema, contributorSchema, profileSchema } from './schemas.ts';

const path = '/api/contributors/{handle}';
const tag = 'contributors';
const nobody = 'There is no contributor of this handle';
const MAX_BYTES = 64 * 1024;

/** The handle of a path; undefined for what nobody can be called. */
function handleOf({ handle }: Readonly<Record<string, string>>): string | undefined {
  return handleSchema.safeParse(handle).data;
}

const showContributor = defineRoute({
  method: 'get',
  path,
  id: 'showContributor',
  tag,
  summary: 'A contributor: totals, years, streak, badges and titles',
  access: 'public',
  answers: { 200: { description: 'The contributor', schema: contributorSchema } },
  problems: { 404: nobody },
  async respond({ services, params }) {
    const handle = handleOf(params);
    const view = handle === undefined ? undefined : await readContributor(services, handle, {});
    return view === undefined ? problem(404, nobody) : { status: 200, body: contributorBody(view) };
  },
});

const listContributions = defineRoute({
  method: 'get',
  path: `${path}/contributions`,
  id: 'listContributions',
  tag,
  summary: 'A contributor’s contributions, newest first',
  access: 'public',
  query: { limit: limitParameter(50), cursor: cursorParameter },
  answers: { 200: { description: 'A piece of the list', schema: contributionsSchema } },
  problems: { 404: nobody },
  async respond({ services, params, query }) {
    const handle = handleOf(params);
    const piece = handle === undefined ? undefined : await readContributionsOf(services, handle, query);
    if (piece === undefined) return problem(404, nobody);
    if (piece === 'bad-cursor') return foreignCursor();
    const contributions = piece.items.map(contributionBody);
    return { status: 200, body: { contributions, cursor: piece.cursor ?? null } };
  },
});

const changeSchema = z.strictObject({
  displayName: z
    .string()
    .transform(cleanText)
    .pipe(z.string().min(1, 'must not be empty').max(80))
    .nullable()
    .optional()
    .describe('null goes back to the handle'),
  optedOut: z.boolean().optional().describe('Out of leaderboards and public recognition'),
  bot: z.boolean().optional(),
  deactivated: z.boolean().optional(),
  email: z
    .string()
    .max(400)
    .transform((text, context) => {
      const address = normaliseAddress(text);
      if (address !== undefined) return address;
      context.addIssue({ code: 'custom', message: 'must be an e-mail address' });
      return z.NEVER;
    })
    .nullable()
    .optional()
    .describe(
      'The address that the source has for somebody who is not here yet: whoever proves it may take the record over. Kept as a mark and never shown; null forgets it',
    ),
});

const changeContributor = defineRoute({
  method: 'patch',
  path,
  id: 'changeContributor',
  tag,
  summary: 'Says something about a contributor: only what is named changes',
  access: 'contributors:write',
  body: { schema: () => changeSchema, maxBytes: MAX_BYTES },
  answers: { 200: { description: 'What is known now', schema: profileSchema } },
  problems: { 404: nobody, 409: 'Others kept changing it at the same time' },
  async respond({ services, params, body }) {
    const handle = handleOf(params);
    if (handle === undefined) return problem(404, nobody);
    const { email, ...change } = body;
    const result = await manageContributor(services, handle, change);
    if (result.outcome === 'unknown') return problem(404, nobody);
    if (email !== undefined) await noteSourceAddress(services, handle, email);
    return { status: 200, body: profileBody(result.profile) };
  },
});

function profileBody({
  handle,
  displayName,
  claimed,
  optedOut,
  bot,
  state,
}: Profile): Record<string, unknown> {
  return {
    handle,
    displayName: displayName ?? handle,
    claimed,
    optedOut,
    bot,
    deactivated: state === 'deactivated',
  };
}

/** Reading is public; changing a contributor needs `contributors:write`. */
export const contributorRoutes = [showContributor, listContributions, changeContributor];
