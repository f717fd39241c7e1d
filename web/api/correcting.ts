// Routes that look at one contribution or change it. Everything derived follows by the
// change feed, so these answer with the contribution and nothing else.
import { findContribution, receiptOf } from '../../shared/recognition/records/find-contribution.io.ts';
import {
  correctContribution,
  restoreContribution,
  type CorrectOutcome,
} from '../../shared/activity/contributions/record.io.ts';
import {
  correctionSchema,
  externalIdSchema,
  sourceSchema,
} from '../../shared/activity/contributions/schema.ts';
import { requiredText } from './parameters.ts';
import { problem, type Problem } from './problem.ts';
import { defineRoute, type Answer, type ApiServices, type Route } from './route.ts';
import { receiptSchema } from './schemas.ts';

const MAX_BYTES = 256 * 1024;
const onePath = '/api/contributions/{source}/{externalId}';
const shared = { tag: 'contributions', access: 'contributions:write' } as const;
const stored = { 200: { description: 'The contribution as it is stored now', schema: receiptSchema } };
const unknown = { 404: 'No contribution of this source has this id' };
const contended = { ...unknown, 409: 'Others kept changing it at the same time' };

interface Ref {
  readonly source: string;
  readonly externalId: string;
}

/** The identity in the path or query; undefined for what can't be one, and so is unknown. */
function refOf({ source, externalId }: Readonly<Record<string, string>>): Ref | undefined {
  const [first, second] = [sourceSchema.safeParse(source), externalIdSchema.safeParse(externalId)];
  return first.success && second.success ? { source: first.data, externalId: second.data } : undefined;
}

async function show(services: ApiServices, ref: Ref | undefined): Promise<Answer | Problem> {
  const found = ref === undefined ? undefined : await findContribution(services, ref);
  return found === undefined ? problem(404, unknown[404]) : { status: 200, body: receiptOf(found) };
}

async function change(
  ref: Ref | undefined,
  by: (ref: Ref) => Promise<CorrectOutcome>,
): Promise<Answer | Problem> {
  const result: CorrectOutcome = ref === undefined ? { outcome: 'unknown' } : await by(ref);
  if (result.outcome === 'unknown') return problem(404, unknown[404]);
  return { status: 200, body: receiptOf(result.contribution) };
}

const showByPath = defineRoute({
  ...shared,
  method: 'get',
  path: onePath,
  id: 'showContribution',
  summary: 'One contribution as it is stored',
  answers: stored,
  problems: unknown,
  respond: ({ services, params }) => show(services, refOf(params)),
});

const showByQuery = defineRoute({
  ...shared,
  method: 'get',
  path: '/api/contributions',
  id: 'findContribution',
  summary: 'The same for ids that no path can hold, such as `..`',
  query: { source: requiredText('a source'), externalId: requiredText('an external id') },
  answers: stored,
  problems: unknown,
  respond: ({ services, query }) => show(services, refOf(query)),
});

const correctByPath = defineRoute({
  ...shared,
  method: 'patch',
  path: onePath,
  id: 'correctContribution',
  summary: 'Corrects a contribution: only what is named changes',
  body: { schema: correctionSchema, maxBytes: MAX_BYTES },
  answers: stored,
  problems: contended,
  respond: ({ services, params, body }) =>
    change(refOf(params), (ref) => correctContribution(services, ref, body)),
});

const correctByBody = defineRoute({
  ...shared,
  method: 'patch',
  path: '/api/contributions',
  id: 'correctContributionNamed',
  summary: 'The same with the identity in the body, for ids that no path can hold',
  body: {
    schema: (now) => correctionSchema(now).safeExtend({ source: sourceSchema, externalId: externalIdSchema }),
    maxBytes: MAX_BYTES,
  },
  answers: stored,
  problems: contended,
  respond: ({ services, body: { source, externalId, ...correction } }) =>
    change({ source, externalId }, (ref) => correctContribution(services, ref, correction)),
});

const decisions = [
  {
    verb: 'accept',
    summary: 'Accepts it: it counts, unless it is in the author’s own thread',
    status: 'accepted',
  },
  { verb: 'decline', summary: 'Declines it: it does not count', status: 'declined' },
  { verb: 'withdraw', summary: 'Withdraws it: it does not count until it is restored', status: 'withdrawn' },
] as const;

const decide: readonly Route[] = decisions.map(({ verb, summary, status }) =>
  defineRoute({
    ...shared,
    method: 'post',
    path: `${onePath}/${verb}`,
    id: `${verb}Contribution`,
    summary,
    answers: stored,
    problems: contended,
    respond: ({ services, params }) =>
      change(refOf(params), (ref) => correctContribution(services, ref, { status })),
  }),
);

const restore = defineRoute({
  ...shared,
  method: 'post',
  path: `${onePath}/restore`,
  id: 'restoreContribution',
  summary: 'Undoes a withdrawal: back to the status before',
  answers: stored,
  problems: contended,
  respond: ({ services, params }) => change(refOf(params), (ref) => restoreContribution(services, ref)),
});

/** All of them need `contributions:write`, those that only look as well. */
export const correctingRoutes = [showByPath, showByQuery, correctByPath, correctByBody, ...decide, restore];
