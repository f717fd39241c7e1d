// Every function, in the order in which data flows: the stack and the local system walk this list, so a
// function that stands here runs in both. Handlers are imported on demand, for the stack needs none of them.
import { trigger as accounts } from '../functions/accounts/trigger.ts';
import { trigger as deliver } from '../functions/deliver/trigger.ts';
import { trigger as members } from '../functions/members/trigger.ts';
import { trigger as nightly } from '../functions/nightly/trigger.ts';
import { trigger as pulse } from '../functions/pulse/trigger.ts';
import { trigger as reconcile } from '../functions/reconcile/trigger.ts';
import { trigger as signIn } from '../functions/sign-in/trigger.ts';
import { trigger as tally } from '../functions/tally/trigger.ts';
import { trigger as web } from '../functions/web/trigger.ts';
import type { FunctionDefinition } from './function-definition.ts';

/** The functions of Laurel. */
export const functions: readonly FunctionDefinition[] = [
  {
    name: 'web',
    trigger: web,
    description: 'Public pages and API',
    // Processor time comes with memory, and both cold starts and rendering are bound by it.
    memoryMegabytes: 1024,
    // A batch of 500 contributions is 500 puts, and each may be tried again; API Gateway gives up at 30.
    timeoutSeconds: 25,
    // It changes a part of an item unread: the list of API keys.
    table: ['read', 'put', 'update'],
    told: ['signing', 'edge'],
  },
  {
    name: 'sign-in',
    trigger: signIn,
    description: 'Codes, passkeys and the provider: everything under /sign-in',
    memoryMegabytes: 1024,
    timeoutSeconds: 15,
    // The tries at a code are counted unread.
    table: ['read', 'put', 'update'],
    told: ['signing', 'edge', 'limits', 'steps', 'provider', 'admin'],
  },
  {
    name: 'members',
    trigger: members,
    description: 'Whatever needs somebody who is signed in: sign-up, own space, managing',
    memoryMegabytes: 1024,
    // An export of everything somebody has ever done is made while they wait.
    timeoutSeconds: 25,
    // As in the sign-in: a fresh code is asked for before an erasure.
    table: ['read', 'put', 'update'],
    told: ['signing', 'edge', 'limits', 'steps', 'provider'],
  },
  {
    name: 'tally',
    trigger: tally,
    description: 'Counts, boards and badges from the change feed',
    memoryMegabytes: 1024,
    // Room for the retries of a batch of 100 people while the table throttles.
    timeoutSeconds: 60,
    table: ['read', 'put'],
    late: {
      alarm: 'counts-late',
      suffering: 'New contributions show up on pages, boards and badges more than five minutes late.',
      afterMinutes: 5,
    },
    givenUp: {
      alarm: 'contributions-uncounted',
      suffering:
        'Some contributions are recorded but missing from counts and badges until somebody redrives them.',
    },
    onOneMachine: async ({ services }) => (await import('../functions/tally/tally.ts')).createTally(services),
  },
  {
    name: 'deliver',
    trigger: deliver,
    description: 'Composes mails from the outbox and sends each once',
    memoryMegabytes: 512,
    // Less than a worker's claim on a mail lasts (LEASE_MS): who has died sends nothing any more.
    timeoutSeconds: 50,
    table: ['read', 'put'],
    told: ['signing', 'mail'],
    ids: { scope: 'People', trigger: 'MailFeed' },
    late: {
      alarm: 'mails-late',
      suffering: 'Mails, sign-in codes among them, arrive more than two minutes late or not at all.',
      afterMinutes: 2,
    },
    givenUp: {
      alarm: 'mails-unsent',
      suffering: 'Some mails were never sent, and nothing sends them until somebody redrives them.',
    },
    // The folder is locked, so there is no rival: what a claim of a former run left is sent at once.
    onOneMachine: async ({ services, sender }) =>
      (await import('../functions/deliver/deliver.ts')).createDeliver(
        { ...services, sender },
        { leaseMs: 0 },
      ),
  },
  {
    name: 'accounts',
    trigger: accounts,
    description: 'Merges records, erases people, reminds who stopped in the sign-up',
    memoryMegabytes: 1024,
    // Somebody with a long history is erased in one run; what is left the next one finds.
    timeoutSeconds: 900,
    table: ['read', 'put', 'delete'],
    told: ['signing', 'steps'],
    ids: { scope: 'People' },
    failed: 'Somebody who asked to be erased, or to have two records made one, is still waiting.',
    missed: {
      suffering: 'Nobody is erased and no records are made one, although people were told that it happens.',
      quietHours: 1,
    },
    onOneMachine: async ({ services, aftermath }) =>
      (await import('../functions/accounts/accounts.ts')).createAccounts(services, aftermath),
  },
  {
    name: 'nightly',
    trigger: nightly,
    description: 'Days leave the windows, titles are given',
    memoryMegabytes: 512,
    // The longest Lambda allows: after an outage it catches up day by day.
    timeoutSeconds: 900,
    // It scans when the catalogue has changed: no index lists people whose work is all long past.
    table: ['read', 'put', 'scan'],
    failed: 'Leaderboards still count days that are over, or titles are those of an earlier day.',
    missed: {
      suffering: 'Nobody has been given or has lost a title for over a day, and leaderboards stand still.',
      quietHours: 26,
    },
    onOneMachine: async ({ services }) =>
      (await import('../functions/nightly/nightly.ts')).createNightly(services),
  },
  {
    name: 'pulse',
    trigger: pulse,
    description: "The front page's numbers",
    memoryMegabytes: 512,
    timeoutSeconds: 60,
    table: ['read', 'put'],
    failed: "The front page's numbers and newest awards are old.",
    missed: { suffering: "The front page's numbers have not moved for hours.", quietHours: 2 },
    onOneMachine: async ({ services }) => (await import('../functions/pulse/pulse.ts')).createPulse(services),
  },
  {
    name: 'reconcile',
    trigger: reconcile,
    description:
      'Compares everything derived with the contributions and repairs what differs; started by hand',
    // A whole processor: it counts everybody anew, one after the other.
    memoryMegabytes: 1769,
    timeoutSeconds: 900,
    table: ['read', 'put', 'scan'],
    failed: 'A repair that somebody started did not finish; what was wrong may still be wrong.',
  },
];
