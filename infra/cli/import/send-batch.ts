// Sends one batch until it is answered. Sending again is harmless, as what is known is
// only recognised, so whatever may pass (throttles, a restarting server) is waited out.
import * as z from 'zod';
import { setTimeout as wait } from 'node:timers/promises';
import type { Batch } from './batches.ts';

/** Nothing can be done, now or later; the message is for the person at the terminal. */
export class ImportRefused extends Error {
  override name = 'ImportRefused';
}

/** What became of a line. */
export interface LineOutcome {
  readonly line: number;
  readonly outcome: 'recorded' | 'duplicate' | 'rejected';
  readonly reason?: string;
}

/** A target and how patient to be with it. */
interface Target {
  readonly url: string;
  readonly key: string;
  /** Waits between attempts in milliseconds; the last attempt follows the last wait. */
  readonly waits: { readonly first: readonly number[]; readonly later: readonly number[] };
}

/** About 5 s for a server that was never there, about a minute for one that was: it may be restarting. */
export const patience: Target['waits'] = {
  first: [200, 400, 600, 800, 1000, 2000],
  later: [100, 200, 400, 800, 1600, 3000, 5000, 5000, 5000, 5000, 5000, 5000, 10_000, 10_000],
};

const answerSchema = z.object({
  results: z.array(
    z.object({
      index: z.int(),
      status: z.int(),
      errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
    }),
  ),
});
type Result = z.infer<typeof answerSchema>['results'][number];

/** Sends batches to a target, which it trusts to come back once it was there. */
export function batchSender(target: Target): (batch: Batch) => Promise<readonly LineOutcome[]> {
  let wasThere = false;
  return async (batch) => {
    const results = new Map<number, Result>();
    let open = batch.entries.flatMap(({ json }) => json).map((json, index) => ({ json, index }));
    let why: string;
    for (let attempt = 0; ; attempt += 1) {
      const reply = await post(
        target,
        open.map(({ json }) => json),
      );
      if (!('nobody' in reply)) wasThere = true;
      if ('results' in reply) {
        for (const result of reply.results) {
          const sent = open[result.index];
          if (sent !== undefined && result.status !== 503) results.set(sent.index, result);
        }
        open = open.filter(({ index }) => !results.has(index));
        if (open.length === 0) return outcomesOf(batch, results);
        why = 'it could not record everything';
      } else {
        why = reply.passing;
      }
      const pause = (wasThere ? target.waits.later : target.waits.first)[attempt];
      if (pause === undefined) throw new ImportRefused(`${target.url} gives no useful answer: ${why}`);
      await wait(Math.max(pause, 'afterMs' in reply ? reply.afterMs : 0));
    }
  };
}

type Reply =
  | { readonly results: readonly Result[] }
  | { readonly passing: string; readonly afterMs: number }
  /** Nobody took the connection; one that broke off tells of a server that was killed. */
  | { readonly passing: string; readonly nobody: true };

async function post({ url, key }: Target, json: readonly string[]): Promise<Reply> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(new URL('/api/contributions/batch', url), {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
      body: `[${json.join(',')}]`,
      // A batch takes well under a second; a server that hangs is as good as none.
      signal: AbortSignal.timeout(60_000),
    });
    text = await response.text();
  } catch (error) {
    const passing = reasonOf(error);
    return /^(UND_ERR_SOCKET|ECONNRESET|EPIPE)$/.test(passing)
      ? { passing, afterMs: 0 }
      : { passing, nobody: true };
  }
  const { status } = response;
  if (status === 200) {
    const parsed = answerSchema.safeParse(parse(text));
    if (parsed.success) return parsed.data;
    throw new ImportRefused(`${url} does not answer like Laurel's API`);
  }
  if (status === 429 || status >= 500) {
    const seconds = Number(response.headers.get('retry-after') ?? 0);
    return { passing: `status ${String(status)}`, afterMs: Number.isFinite(seconds) ? seconds * 1000 : 0 };
  }
  if (status === 401) throw new ImportRefused('the API key is not valid there');
  if (status === 403) throw new ImportRefused('the API key may not record contributions');
  throw new ImportRefused(`${url} refuses a batch with status ${String(status)}`);
}

function outcomesOf({ entries }: Batch, results: ReadonlyMap<number, Result>): LineOutcome[] {
  let index = 0;
  return entries.map(({ line, json }) => {
    const own = json.map(() => results.get(index++));
    const bad = own.find((result) => result !== undefined && result.status >= 400);
    if (bad !== undefined) return { line, outcome: 'rejected', reason: reasonsOf(bad) };
    // A line of two counts as recorded when it brought anything new.
    const isNew = own.some((result) => result?.status === 201);
    return { line, outcome: isNew ? 'recorded' : 'duplicate' };
  });
}

function reasonsOf({ errors }: Result): string {
  return errors?.map(({ field, message }) => `${field}: ${message}`).join('; ') ?? 'is not understood';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  return error instanceof Error ? error.message : String(error);
}
