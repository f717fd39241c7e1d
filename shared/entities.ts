// Every entity of the table, by the room that keeps it. docs/data-model.md has a row for each,
// and a test compares. A new one joins its room's list in `keys.ts`; a new room joins here.
import { accountEntities } from './identity/accounts/keys.ts';
import { apiKeyEntities } from './identity/api-keys/keys.ts';
import { auditEntities } from './platform/audit-log/keys.ts';
import { badgeEntities } from './recognition/badges/keys.ts';
import { beginnerEntities } from './activity/beginners/keys.ts';
import { claimEntities } from './membership/claims/keys.ts';
import { communityEntities } from './activity/community-settings/keys.ts';
import { contributionEntities } from './activity/contributions/keys.ts';
import { contributorEntities } from './identity/profiles/keys.ts';
import { dayEntities } from './activity/days/keys.ts';
import { erasureEntities } from './membership/erasure/keys.ts';
import { jobEntities } from './platform/job-state/keys.ts';
import { leaderboardEntities } from './recognition/leaderboards/keys.ts';
import { mailEntities } from './mail/outbox/keys.ts';
import { journeyEntities } from './membership/sign-up/keys.ts';
import { reminderEntities } from './membership/reminders/keys.ts';
import { taskEntities } from './membership/first-tasks/keys.ts';
import { welcomeEntities } from './membership/welcome/keys.ts';
import { pulseEntities } from './recognition/pulse/keys.ts';
import { signInEntities } from './membership/sign-in/keys.ts';
import { staffEntities } from './identity/staff/keys.ts';
import { tallyEntities } from './recognition/tally/keys.ts';
import { titleEntities } from './recognition/titles/keys.ts';

/** The names of all entities, each once. */
export const entities = [
  ...contributionEntities,
  ...dayEntities,
  ...tallyEntities,
  ...contributorEntities,
  ...leaderboardEntities,
  ...badgeEntities,
  ...titleEntities,
  ...apiKeyEntities,
  ...pulseEntities,
  ...jobEntities,
  ...accountEntities,
  ...journeyEntities,
  ...reminderEntities,
  ...beginnerEntities,
  ...signInEntities,
  ...welcomeEntities,
  ...staffEntities,
  ...auditEntities,
  ...communityEntities,
  ...taskEntities,
  ...claimEntities,
  ...erasureEntities,
  ...mailEntities,
] as const;

/** The name of an entity. */
export type Entity = (typeof entities)[number];
