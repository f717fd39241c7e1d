// What happens to people behind the pages: their mails go out, their records are merged or erased.
// Mails have the second place at the table's stream, which serves two readers and throttles three;
// merging and erasing look into lists of what is to be done, every minute (docs/adr/0012).

import { Annotations, Duration } from 'aws-cdk-lib';
import { RuleTargetInput, EventField, Schedule as Timing } from 'aws-cdk-lib/aws-events';
import { Construct } from 'constructs';

import type { Settings } from '../stack/settings.ts';
import type { Alarms } from './alarms.ts';
import type { KeptRecords } from './kept-records.ts';
import { MailSending } from './mail-sending.ts';
import type { MainTable } from './main-table.ts';
import { NodeFunction } from './node-function.ts';
import { Schedule } from './schedule.ts';
import type { Secrets } from './secrets.ts';
import { StreamWorker } from './stream-worker.ts';
import { tellSteps } from './tell.ts';
import type { Website } from './website.ts';

/** What both functions work with. */
export interface PeopleProps {
  readonly settings: Settings;
  readonly website: Website;
  readonly data: MainTable;
  readonly keptRecords: KeptRecords;
  readonly secrets: Secrets;
  readonly alarms: Alarms;
}

/** The functions `deliver` and `accounts` with what starts them. */
export class People extends Construct {
  constructor(scope: Construct, id: string, props: PeopleProps) {
    super(scope, id);
    this.#deliver(props);
    this.#accounts(props);
  }

  #deliver({ settings, website, data, keptRecords, secrets, alarms }: PeopleProps): void {
    const deliver = new NodeFunction(this, 'Deliver', {
      settings,
      name: 'deliver',
      description: 'Composes mails from the outbox and sends each once',
      memoryMegabytes: 512,
      // Less than a worker's claim on a mail lasts (LEASE_MS): who has died sends nothing any more.
      timeoutSeconds: 50,
    });
    website.tellOrigin(deliver);
    data.grant(deliver, 'read', 'put');
    secrets.handSigning(deliver);
    // The second and last reader that a stream's shard serves without throttling (docs/adr/0012).
    new StreamWorker(this, 'MailFeed', {
      worker: deliver,
      table: data,
      keptRecords,
      alarms,
      // New mails only: what the worker notes on them would wake it again.
      filters: [{ eventName: ['INSERT'], dynamodb: { Keys: { pk: { S: [{ prefix: 'MAIL#' }] } } } }],
      // Somebody sits before the page that asks for the code. Ten mails end well within the time above.
      batch: { size: 10, window: Duration.seconds(0) },
      late: {
        alarm: 'mails-late',
        suffering: 'Mails, sign-in codes among them, arrive more than two minutes late or not at all.',
        after: Duration.minutes(2),
      },
      givenUp: {
        alarm: 'mails-unsent',
        suffering: 'Some mails were never sent, and nothing sends them until somebody redrives them.',
      },
    });
    if (settings.mail === undefined)
      Annotations.of(deliver).addWarningV2(
        'laurel:no-mail',
        'Nobody can sign in by mail: set LAUREL_MAIL_DOMAIN, LAUREL_MAIL_FROM or LAUREL_DOMAIN.',
      );
    else new MailSending(this, 'Mail', { sender: deliver, mail: settings.mail, settings, alarms });
  }

  #accounts({ settings, website, data, secrets, alarms }: PeopleProps): void {
    const accounts = new NodeFunction(this, 'Accounts', {
      settings,
      name: 'accounts',
      description: 'Merges records, erases people, reminds who stopped in the sign-up',
      memoryMegabytes: 1024,
      // Somebody with a long history is erased in one run; what is left the next one finds.
      timeoutSeconds: 900,
    });
    website.tellOrigin(accounts);
    secrets.handSigning(accounts);
    tellSteps(accounts, settings);
    data.grant(accounts, 'read', 'put', 'delete');
    new Schedule(this, 'AccountsRuns', {
      job: accounts,
      alarms,
      runs: [
        {
          id: 'EveryMinute',
          description: 'Merges and erasures that are asked for or not finished',
          timing: Timing.cron({ minute: '*' }),
          input: RuleTargetInput.fromObject({ job: 'accounts', time: EventField.time }),
        },
        {
          id: 'Hourly',
          description: 'Reminders to people who stopped in the sign-up',
          timing: Timing.cron({ minute: '20' }),
          input: RuleTargetInput.fromObject({ job: 'reminders', time: EventField.time }),
        },
      ],
      failed: {
        alarm: 'accounts-failed',
        suffering: 'Somebody who asked to be erased, or to have two records made one, is still waiting.',
      },
      missed: {
        alarm: 'accounts-missed',
        suffering: 'Nobody is erased and no records are made one, although people were told that it happens.',
        quietHours: 1,
      },
    });
  }
}
