import { handle } from 'hono/aws-lambda';
import { buildServices } from '../../shared/runtime/services.ts';
import { createWeb } from './web.ts';

export const handler = handle(createWeb(buildServices()));
