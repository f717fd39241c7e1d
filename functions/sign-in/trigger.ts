// Visitors on the ways in. The list of pages decides, not a copy of it.
import type { RequestTrigger } from '../../shared/platform/runtime/trigger.ts';
import { areasOf } from '../../web/http/areas.ts';
import { signInPages } from '../../web/sign-in/index.ts';

/** Requests to the pages of this function. */
export const trigger: RequestTrigger = { on: 'request', areas: areasOf(signInPages) };
