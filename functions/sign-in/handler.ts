import { handle } from 'hono/aws-lambda';
import { buildServices } from '../../shared/runtime/services.ts';
import { createSignIn } from './sign-in.ts';

// eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor package is not published yet
export const handler = handle(createSignIn(buildServices()));
