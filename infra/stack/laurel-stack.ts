// Everything that runs in the cloud, from top to bottom in the order in which data flows:
// table → web, sign-in and members (record) → tally (derives) → people (mails, merges, erasures) → nightly
// (time passes) → pulse (front page) → reconcile (repairs).

import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { EventField, RuleTargetInput, Schedule as Timing } from 'aws-cdk-lib/aws-events';
import type { Construct } from 'constructs';

import { Alarms } from '../constructs/alarms.ts';
import { HandRun } from '../constructs/hand-run.ts';
import { KeptRecords } from '../constructs/kept-records.ts';
import { LimitsTable } from '../constructs/limits-table.ts';
import { MainTable } from '../constructs/main-table.ts';
import { NodeFunction } from '../constructs/node-function.ts';
import { People } from '../constructs/people.ts';
import { Schedule } from '../constructs/schedule.ts';
import { Secrets } from '../constructs/secrets.ts';
import { StreamWorker } from '../constructs/stream-worker.ts';
import { tellProvider, tellSteps } from '../constructs/tell.ts';
import { Website } from '../constructs/website.ts';
import type { Settings } from './settings.ts';

/** One stage of Laurel. Ids of `Data` and `KeptRecords` are frozen: see test/infra/template.test.ts. */
export class LaurelStack extends Stack {
  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id, {
      description: `Laurel ${settings.stage}: recognition for volunteers (${settings.communityName})`,
      terminationProtection: settings.data === 'keep',
    });

    const alarms = new Alarms(this, 'Alarms', settings);
    const data = new MainTable(this, 'Data', { settings, alarms });
    const keptRecords = new KeptRecords(this, 'KeptRecords', settings);
    const limits = new LimitsTable(this, 'Limits');
    const secrets = new Secrets(this, 'Secrets', settings);

    const web = new NodeFunction(this, 'Web', {
      settings,
      name: 'web',
      description: 'Public pages and API',
      // Processor time comes with memory, and both cold starts and rendering are bound by it.
      memoryMegabytes: 1024,
      // A batch of 500 contributions is 500 puts, and each may be tried again; API Gateway gives up at 30.
      timeoutSeconds: 25,
    });
    const signIn = new NodeFunction(this, 'SignIn', {
      settings,
      name: 'sign-in',
      description: 'Codes, passkeys and the provider: everything under /sign-in',
      memoryMegabytes: 1024,
      timeoutSeconds: 15,
    });
    const members = new NodeFunction(this, 'Members', {
      settings,
      name: 'members',
      description: 'Whatever needs somebody who is signed in: sign-up, own space, managing',
      memoryMegabytes: 1024,
      // An export of everything somebody has ever done is made while they wait.
      timeoutSeconds: 25,
    });
    const { edgeWord } = secrets;
    const website = new Website(this, 'Website', { web, signIn, members, edgeWord, settings, alarms });
    for (const visited of [web, signIn, members]) {
      website.tellOrigin(visited);
      // All three change a part of an item unread: the list of API keys, the tries at a code.
      data.grant(visited, 'read', 'put', 'update');
      secrets.handSigning(visited);
      secrets.handEdge(visited);
    }
    for (const withForms of [signIn, members]) {
      limits.grant(withForms);
      tellSteps(withForms, settings);
      tellProvider(withForms, settings);
    }
    if (settings.adminEmail !== undefined) signIn.addEnvironment('LAUREL_ADMIN_EMAIL', settings.adminEmail);

    const tally = new NodeFunction(this, 'Tally', {
      settings,
      name: 'tally',
      description: 'Counts, boards and badges from the change feed',
      memoryMegabytes: 1024,
      // Room for the retries of a batch of 100 people while the table throttles.
      timeoutSeconds: 60,
    });
    website.tellOrigin(tally);
    data.grant(tally, 'read', 'put');
    new StreamWorker(this, 'TallyFeed', {
      worker: tally,
      table: data,
      keptRecords,
      alarms,
      // Only what is recorded, never what the tally itself writes: no loop, and no invocation to pay for.
      filters: [
        { dynamodb: { Keys: { pk: { S: [{ prefix: 'X#' }] } } } },
        { dynamodb: { Keys: { sk: { S: ['PROFILE'] } } } },
      ],
      // Coalescing a hundred changes by person and day took write units from 6.8 to 3.9 each, and
      // people wait at most a second longer for their count.
      batch: { size: 100, window: Duration.seconds(1) },
      late: {
        alarm: 'counts-late',
        suffering: 'New contributions show up on pages, boards and badges more than five minutes late.',
        after: Duration.minutes(5),
      },
      givenUp: {
        alarm: 'contributions-uncounted',
        suffering:
          'Some contributions are recorded but missing from counts and badges until somebody redrives them.',
      },
    });

    new People(this, 'People', { settings, website, data, keptRecords, secrets, alarms });

    const nightly = new NodeFunction(this, 'Nightly', {
      settings,
      name: 'nightly',
      description: 'Days leave the windows, titles are given',
      memoryMegabytes: 512,
      // The longest Lambda allows: after an outage it catches up day by day.
      timeoutSeconds: 900,
    });
    website.tellOrigin(nightly);
    // It scans when the catalogue has changed: no index lists people whose work is all long past.
    data.grant(nightly, 'read', 'put', 'scan');
    new Schedule(this, 'NightlyRuns', {
      job: nightly,
      alarms,
      runs: [
        {
          id: 'Windows',
          description: 'Counts of people whose active day left the window',
          timing: Timing.cron({ minute: '0', hour: '0' }),
          input: RuleTargetInput.fromObject({ job: 'windows', time: EventField.time }),
        },
        {
          id: 'Titles',
          description: 'Titles from the 90 days up to yesterday',
          timing: Timing.cron({ minute: '5', hour: '0' }),
          input: RuleTargetInput.fromObject({ job: 'titles', time: EventField.time }),
        },
      ],
      failed: {
        alarm: 'nightly-failed',
        suffering: 'Leaderboards still count days that are over, or titles are those of an earlier day.',
      },
      missed: {
        alarm: 'nightly-missed',
        suffering: 'Nobody has been given or has lost a title for over a day, and leaderboards stand still.',
        quietHours: 26,
      },
    });

    const pulse = new NodeFunction(this, 'Pulse', {
      settings,
      name: 'pulse',
      description: "The front page's numbers",
      memoryMegabytes: 512,
      timeoutSeconds: 60,
    });
    website.tellOrigin(pulse);
    data.grant(pulse, 'read', 'put');
    new Schedule(this, 'PulseRuns', {
      job: pulse,
      alarms,
      runs: [
        {
          id: 'EveryFiveMinutes',
          description: 'Recomputes the community pulse',
          timing: Timing.cron({ minute: '0/5' }),
          input: RuleTargetInput.fromObject({ job: 'pulse', time: EventField.time }),
        },
      ],
      failed: {
        alarm: 'pulse-failed',
        suffering: "The front page's numbers and newest awards are old.",
      },
      missed: {
        alarm: 'pulse-missed',
        suffering: "The front page's numbers have not moved for hours.",
        quietHours: 2,
      },
    });

    const reconcile = new NodeFunction(this, 'Reconcile', {
      settings,
      name: 'reconcile',
      description:
        'Compares everything derived with the contributions and repairs what differs; started by hand',
      memoryMegabytes: 1769,
      timeoutSeconds: 900,
    });
    website.tellOrigin(reconcile);
    data.grant(reconcile, 'read', 'put', 'scan');
    new HandRun(this, 'ReconcileRuns', {
      job: reconcile,
      alarms,
      alarm: 'reconcile-failed',
      suffering: 'A repair that somebody started did not finish; what was wrong may still be wrong.',
    });

    new CfnOutput(this, 'SiteUrl', { value: website.origin });
    new CfnOutput(this, 'CloudFrontDomain', { value: website.distribution.distributionDomainName });
    new CfnOutput(this, 'TableName', { value: data.table.tableName });
    new CfnOutput(this, 'KeptRecordsBucket', { value: keptRecords.bucket.bucketName });
  }
}
