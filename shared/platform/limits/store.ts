// Limits counted in a DynamoDB table of their own by rate-limiter-flexible: fixed windows,
// each use one atomic update, so that requests at once can't pass on the same count. It goes
// by the machine's clock, as the table's expiry does.
import { UpdateItemCommand, type UpdateItemCommandInput } from '@aws-sdk/client-dynamodb';
import RateLimiterDynamo from 'rate-limiter-flexible/lib/RateLimiterDynamo.js';
import { errorFields } from '../runtime/log.io.ts';
import type { Services } from '../services.ts';
import { limits, type LimitName, type Limits, type Taken } from './limits.ts';

/** A count that takes longer is worth less than the answer that waits for it. */
const PATIENCE_MS = 1500;
/** A window that ends between the limiter's two updates fails the second one; once more begins the next window. */
const ATTEMPTS = 2;
/** What somebody is asked to wait when nothing could be counted. */
const UNAVAILABLE_SECONDS = 30;

/**
 * Opens the limits over their table, whose key is `key` and which forgets by `expire`. A take
 * never rejects: what can't be counted is logged and goes by the limit's `uncounted`.
 */
export function openLimits({
  table: { client },
  config: { limitsTableName },
  vault,
  log,
}: Pick<Services, 'table' | 'config' | 'vault' | 'log'>): Limits {
  const storeClient = {
    updateItem: (input: UpdateItemCommandInput) =>
      client.send(new UpdateItemCommand(input), { abortSignal: AbortSignal.timeout(PATIENCE_MS) }),
  };
  const limiters = new Map<LimitName, RateLimiterDynamo>();
  const limiterOf = (limit: LimitName): RateLimiterDynamo => {
    const open = limiters.get(limit);
    if (open !== undefined) return open;
    const { points, seconds: duration } = limits[limit];
    const made = new RateLimiterDynamo({
      storeClient,
      tableName: limitsTableName,
      keyPrefix: limit,
      points,
      duration,
      // Without these two it makes and changes the table itself, and a failure of that is nobody's to catch.
      tableCreated: true,
      ttlSet: true,
    });
    limiters.set(limit, made);
    return made;
  };
  return {
    async take(limit, key) {
      const hashed = vault.hmac('limits', `${limit} ${key}`);
      for (let attempt = 1; ; attempt += 1) {
        try {
          await limiterOf(limit).consume(hashed);
          return { ok: true };
        } catch (rejected) {
          // A use too many is rejected with a plain result, a failure with an Error.
          if (!(rejected instanceof Error)) return tooMany(rejected);
          if (attempt < ATTEMPTS) continue;
          log.error('limit_not_counted', { limit, ...errorFields(rejected) });
          return limits[limit].uncounted === 'passed'
            ? { ok: true }
            : { ok: false, retryAfterSeconds: UNAVAILABLE_SECONDS, unavailable: true };
        }
      }
    },
  };
}

function tooMany(result: unknown): Taken {
  const { msBeforeNext } = result as { readonly msBeforeNext: number };
  return { ok: false, retryAfterSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)) };
}
