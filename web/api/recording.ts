// Routes that record: one contribution, or up to 500 with an answer for each.
import * as z from 'zod';
import { errorFields } from '../../shared/platform/runtime/log.io.ts';
import { recordBatch, recordContribution } from '../../shared/activity/contributions/record.io.ts';
import { receiptOf } from '../../shared/recognition/records/find-contribution.io.ts';
import { contributionSchema, type NewContribution } from '../../shared/activity/contributions/schema.ts';
import { contributionPath } from './contribution-path.ts';
import { badInput, fieldErrorsOf, type FieldError } from './problem.ts';
import { defineRoute, type ApiServices } from './route.ts';
import { batchAnswerSchema, receiptSchema } from './schemas.ts';

const ONE_MAX_BYTES = 256 * 1024;
const BATCH_MAX_BYTES = 2 * 1024 * 1024;
const BATCH_MAX = 500;

// A schema is compiled when it first reads something; a second's worth of requests share one.
let latest: { readonly second: number; readonly schema: z.ZodType<NewContribution> } | undefined;

function schemaAt(now: number): z.ZodType<NewContribution> {
  const second = Math.floor(now / 1000);
  if (latest?.second !== second) latest = { second, schema: contributionSchema(now) };
  return latest.schema;
}

const recordOne = defineRoute({
  method: 'post',
  path: '/api/contributions',
  id: 'recordContribution',
  tag: 'contributions',
  summary: 'Records one contribution',
  access: 'contributions:write',
  body: { schema: schemaAt, maxBytes: ONE_MAX_BYTES },
  answers: {
    201: { description: 'Recorded', schema: receiptSchema, headers: { Location: 'Its address' } },
    200: {
      description: 'Already known under this source and external id; what is stored stands',
      schema: receiptSchema,
      headers: { Location: 'Its address' },
    },
  },
  async respond({ services, body }) {
    const { outcome, contribution } = await recordContribution(services, body);
    const receipt = receiptOf(contribution);
    return {
      status: outcome === 'recorded' ? 201 : 200,
      body: receipt,
      headers: { Location: contributionPath(receipt) },
    };
  },
});

/** What a batch may hold, for the document only: its lines are read one by one. */
const documentedBatch = () => {
  const lines = z.array(contributionSchema(0)).max(BATCH_MAX);
  return z.union([lines, z.strictObject({ contributions: lines })]);
};

const recordMany = defineRoute({
  method: 'post',
  path: '/api/contributions/batch',
  id: 'recordContributions',
  tag: 'contributions',
  summary: 'Records up to 500 contributions; each has a status of its own',
  access: 'contributions:write',
  body: { schema: () => z.unknown(), maxBytes: BATCH_MAX_BYTES, document: documentedBatch },
  answers: {
    200: {
      description:
        'One result for each line, in order: 201 recorded, 200 already known, 400 with the fields, 503 not recorded, send it again',
      schema: batchAnswerSchema,
    },
  },
  async respond({ services, body, now }) {
    const lines = linesOf(body);
    if ('errors' in lines) return badInput(lines.errors);
    return { status: 200, body: { results: await recordLines(services, lines.lines, schemaAt(now)) } };
  },
});

function linesOf(
  body: unknown,
): { readonly lines: readonly unknown[] } | { readonly errors: readonly FieldError[] } {
  const wrapped = z.strictObject({ contributions: z.array(z.unknown()) }).safeParse(body);
  if (!Array.isArray(body) && !wrapped.success) {
    return { errors: [{ field: 'body', message: 'must be an array or {"contributions": […]}' }] };
  }
  const lines: readonly unknown[] = Array.isArray(body) ? body : (wrapped.data?.contributions ?? []);
  return lines.length > BATCH_MAX
    ? { errors: [{ field: 'contributions', message: `must be at most ${BATCH_MAX}` }] }
    : { lines };
}

interface LineResult {
  readonly index: number;
  readonly status: 201 | 200 | 400 | 503;
  readonly errors?: readonly FieldError[];
}

async function recordLines(
  services: ApiServices,
  lines: readonly unknown[],
  schema: z.ZodType<NewContribution>,
): Promise<readonly LineResult[]> {
  const results: LineResult[] = [];
  const good: { readonly index: number; readonly input: NewContribution }[] = [];
  lines.forEach((line, index) => {
    const parsed = schema.safeParse(line);
    if (parsed.success) good.push({ index, input: parsed.data });
    else results.push({ index, status: 400, errors: fieldErrorsOf(parsed.error) });
  });
  const outcomes = await recordBatch(
    services,
    good.map(({ input }) => input),
  );
  good.forEach(({ index }, i) => {
    const result = outcomes[i];
    if (result?.outcome === 'failed') {
      services.log.warn('batch_line_failed', { index, ...errorFields(result.error) });
    }
    const status = result?.outcome === 'recorded' ? 201 : result?.outcome === 'known' ? 200 : 503;
    results.push({ index, status });
  });
  return results.sort((a, b) => a.index - b.index);
}

/** Both need `contributions:write`, and both may be sent again: what is stored stands. */
export const recordingRoutes = [recordOne, recordMany];
