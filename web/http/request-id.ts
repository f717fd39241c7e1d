// The id of the request on its answer, so that whoever gets an error can quote what the log calls it. API
// Gateway adds its own `apigw-requestid`, with the same value; ours is there on one machine too.
import type { MiddlewareHandler } from 'hono';
import { currentRunId } from '../../shared/platform/runtime/run-id.io.ts';

/** Sets `X-Request-Id` on every answer to a request that has an id. */
export const requestId: MiddlewareHandler = async (c, next) => {
  await next();
  const id = currentRunId();
  if (id !== undefined) c.res.headers.set('X-Request-Id', id);
};
