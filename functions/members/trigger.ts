// Visitors who are signed in, or on their way there. The list of pages decides, not a copy of it.
import type { RequestTrigger } from '../../shared/platform/runtime/trigger.ts';
import { areasOf } from '../../web/http/areas.ts';
import { memberPages } from '../../web/members/index.ts';

/** Requests to the pages of this function. */
export const trigger: RequestTrigger = { on: 'request', areas: areasOf(memberPages) };
