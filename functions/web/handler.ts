import { handle } from 'hono/aws-lambda';
import { buildServices } from '../../shared/runtime/services.ts';
import { withEncodedPath } from './http-api-path.ts';
import { createWeb } from './web.ts';

// eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor package is not published yet
const answer = handle(createWeb(buildServices()));
type HttpEvent = Extract<Parameters<typeof answer>[0], { rawPath: string }>;

export const handler = (event: HttpEvent, context: Parameters<typeof answer>[1]) =>
  answer(withEncodedPath(event), context);
