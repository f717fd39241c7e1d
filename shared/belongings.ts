// What every room does with what it keeps of a person. Erasure, export, merge and the audit of
// promises are handed this list and know no room beside it, so a room that is missing here keeps
// what it has for ever: test/unit/docs/data-model.test.ts wants each entity in it, or its reason.
// The order is that of the sections in an export.
import type { Services } from './services.ts';
import { accountBelonging } from './identity/accounts/belonging.io.ts';
import { awardBelonging } from './recognition/badges/belonging.io.ts';
import { beginnerBelonging } from './activity/beginners/belonging.io.ts';
import { claimBelonging } from './membership/claims/belonging.io.ts';
import { mergeBelonging } from './membership/claims/merge-belonging.io.ts';
import { sourceAddressBelonging } from './membership/claims/source-address-belonging.io.ts';
import { contributionBelonging } from './recognition/records/belonging.io.ts';
import { profileBelonging } from './identity/profiles/belonging.io.ts';
import { mailBelonging } from './mail/outbox/belonging.io.ts';
import { mails } from './mails.ts';
import { journeyBelonging } from './membership/sign-up/belonging.io.ts';
import { reminderBelonging } from './membership/reminders/belonging.io.ts';
import { welcomeBelonging } from './membership/welcome/belonging.io.ts';
import type { Belonging } from './platform/belongings/belonging.ts';
import { signInBelonging } from './membership/sign-in/belonging.io.ts';
import { staffBelonging } from './identity/staff/belonging.io.ts';
import { tallyBelonging } from './recognition/tally/belonging.io.ts';
import { titleBelonging } from './recognition/titles/belonging.io.ts';

/** One belonging of each room that keeps something of people. */
export const belongings: readonly Belonging<Services>[] = [
  accountBelonging,
  profileBelonging,
  staffBelonging,
  awardBelonging,
  titleBelonging,
  tallyBelonging,
  journeyBelonging,
  reminderBelonging,
  beginnerBelonging,
  welcomeBelonging,
  claimBelonging,
  sourceAddressBelonging,
  mergeBelonging,
  mailBelonging(mails),
  signInBelonging,
  contributionBelonging,
];

/** Why an entity has no belonging, by its name in docs/data-model.md. */
export const noBelonging: Readonly<Record<string, string>> = {
  'api key': 'a key is a source’s and named after it; nobody is told from it',
  pulse: 'made anew every five minutes from what others may see',
  'job state': 'a fingerprint of the catalogue, nothing of people',
  'audit entry': 'who did what to whom, by ids that are nobody’s once they are erased; never changed',
  community: 'texts and settings of the whole community',
  'first tasks': 'the tasks for everybody who begins',
  erasure: 'the erasure itself: an id that is nobody’s, and how far it is',
};
