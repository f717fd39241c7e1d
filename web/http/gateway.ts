// An app of ours behind API Gateway and CloudFront: events become requests, and what only the event
// knows of a visitor is handed to the app. Log lines carry the gateway's id of the request.
import type { Context, Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { underRunId } from '../../shared/platform/runtime/run-id.io.ts';
import { clientAddressOf, type GatewayRequest } from './client-address.ts';
import { withEncodedPath } from './http-api-path.ts';

/** What an app is told of its surroundings. */
interface Surroundings {
  readonly clientAddress: (c: Context) => string;
}

/** The Lambda handler of an app, which is made once. */
export function answerGateway(
  { edgeSecret }: { readonly edgeSecret: string | undefined },
  createApp: (surroundings: Surroundings) => Hono,
) {
  const app = createApp({
    clientAddress: (c) => clientAddressOf((c.env as { event: GatewayRequest }).event, edgeSecret),
  });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor package is not published yet
  const answer = handle(app);
  type HttpEvent = Extract<Parameters<typeof answer>[0], { rawPath: string }>;
  // The gateway's id and not Lambda's: it stands in the access log.
  return (event: HttpEvent, context: Parameters<typeof answer>[1]) =>
    underRunId(event.requestContext.requestId, () => answer(withEncodedPath(event), context));
}
