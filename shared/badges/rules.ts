// When badges are met and which ones are newly earned. Pure: the same facts give
// the same awards with the same dates, so a rebuild equals what was given live.
import type { Day } from '../time/day.ts';
import { explainAsked, type Explanation } from './explain.ts';
import type { Asked, HeldBadge, PersonFacts } from './facts.ts';
import { badgePlan } from './lookup.ts';
import { activePeriods, metDays } from './met-days.ts';
import { labelOf } from './metrics.ts';
import { calendarPeriodOf, type RuleBadge } from './rule.ts';
import { prepare, timelineOf, type Prepared } from './timeline.ts';
import type { AwardView } from './view.ts';
