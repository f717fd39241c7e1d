// One line for each request, in the words of API Gateway's access log: no visitor's address and no query. It
// also gives the request the id that all its log lines carry.
import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Log } from '../../shared/platform/runtime/log.io.ts';
import { underRunId } from '../../shared/platform/runtime/run-id.io.ts';

/** Gives each request an id of its own and logs its answer. */
export function accessLog(log: Log): MiddlewareHandler {
  return (c, next) =>
    underRunId(randomUUID(), async () => {
      const began = performance.now();
      await next();
      log.info('request', {
        method: c.req.method,
        path: c.req.path,
        status: c.res.status,
        milliseconds: Math.round(performance.now() - began),
      });
    });
}
