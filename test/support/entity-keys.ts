// One key of each entity, as its room makes it: what the page of the data model and the
// search for stray prefixes are held against.
import { accountKey, addressKey, identityKey } from '../../shared/identity/accounts/keys.ts';
import { apiKeyKey } from '../../shared/identity/api-keys/keys.ts';
import { auditKey } from '../../shared/platform/audit-log/keys.ts';
import { awardKey } from '../../shared/recognition/badges/keys.ts';
import { beginnerKey } from '../../shared/activity/beginners/keys.ts';
import { claimKey, mergeKey, sourceAddressKey } from '../../shared/membership/claims/keys.ts';
import { communityKey } from '../../shared/activity/community-settings/keys.ts';
import { contributionKey, identityOf } from '../../shared/activity/contributions/keys.ts';
import { erasedHandleKey, handleKey, profileKey } from '../../shared/identity/profiles/keys.ts';
import { dayChunkKey } from '../../shared/activity/days/keys.ts';
import { erasureKey } from '../../shared/membership/erasure/keys.ts';
import { jobKey } from '../../shared/platform/job-state/keys.ts';
import { rankKey } from '../../shared/recognition/leaderboards/keys.ts';
import { mailKey } from '../../shared/mail/outbox/keys.ts';
import { journeyKey } from '../../shared/membership/sign-up/keys.ts';
import { reminderKey } from '../../shared/membership/reminders/keys.ts';
import { firstTasksKey } from '../../shared/membership/first-tasks/keys.ts';
import { greetingKey, introductionKey } from '../../shared/membership/welcome/keys.ts';
import { pulseKey } from '../../shared/recognition/pulse/keys.ts';
import { codeMailsKey, signInCodeKey } from '../../shared/membership/sign-in/keys.ts';
import { staffKey } from '../../shared/identity/staff/keys.ts';
import { cardKey, yearKey } from '../../shared/recognition/tally/keys.ts';
import { titleKey, titleListKey } from '../../shared/recognition/titles/keys.ts';
import type { Entity } from '../../shared/entities.ts';
import type { Key } from '../../shared/platform/table/keys.ts';
import { parseDay } from '../../shared/platform/time/day.ts';

const day = parseDay('2024-12-31') ?? 0;

/** One key of each entity; an entity without one does not compile. */
export const exampleKeys: Readonly<Record<Entity, Key>> = {
  contribution: contributionKey(identityOf('source', 'externalId')),
  'day chunk': dayChunkKey('id', day, 0),
  card: cardKey('id'),
  year: yearKey('id', 2024),
  profile: profileKey('id'),
  rank: rankKey('id', 'forum', 'de'),
  award: awardKey('id', 'kb', '2024'),
  title: titleKey('id', 'forum', day),
  handle: handleKey('handle'),
  'title list': titleListKey('forum'),
  'api key': apiKeyKey('id'),
  pulse: pulseKey,
  'job state': jobKey('badges'),
  account: accountKey('id'),
  journey: journeyKey('id'),
  reminder: reminderKey('id'),
  beginner: beginnerKey('id', 'social'),
  address: addressKey('mark'),
  identity: identityKey('mark'),
  'sign-in code': signInCodeKey('hash'),
  'code mails': codeMailsKey('mark'),
  introduction: introductionKey('id'),
  greeting: greetingKey('id', 'id'),
  staff: staffKey,
  'audit entry': auditKey(day, '2024-12-31T12:00:00.000Z', 'token'),
  community: communityKey,
  'first tasks': firstTasksKey,
  claim: claimKey('record', 'id'),
  'source address': sourceAddressKey('mark'),
  merge: mergeKey('id'),
  erasure: erasureKey('id'),
  'erased handle': erasedHandleKey('mark'),
  mail: mailKey('key'),
};
