// The right to send mail, for one function and one sender. Which mails there are, and that each goes
// out once, is the app's own work; here stand who it may speak for and the alarms by which SES would
// shut a sender out (5 in 100 mails bounce, 1 in 1000 is complained of).

import { ArnFormat, CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { ComparisonOperator, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';

import type { Settings } from '../stack/settings.ts';
import type { Alarms } from './alarms.ts';

/** What mails need, when there is a sender at all. */
interface MailSendingProps {
  readonly sender: LambdaFunction;
  readonly mail: NonNullable<Settings['mail']>;
  readonly settings: Settings;
  readonly alarms: Alarms;
}

/** The identity with its signature (DKIM) and configuration set; the sender's right to it, and MAIL_FROM. */
export class MailSending extends Construct {
  constructor(scope: Construct, id: string, { sender, mail, settings, alarms }: MailSendingProps) {
    super(scope, id);
    const set = new ConfigurationSet(this, 'Set', {
      configurationSetName: `laurel-${settings.stage}`,
      reputationMetrics: true,
      // Codes lead to accounts: rather no mail than one that anybody on the way can read.
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    const identity = new EmailIdentity(this, 'Identity', {
      identity: mail.domain === undefined ? Identity.email(mail.address) : Identity.domain(mail.domain),
      // The set stands behind every mail of the identity; the code that sends needs no word of it.
      configurationSet: set,
    });
    sender.addToRolePolicy(
      new PolicyStatement({
        actions: ['ses:SendRawEmail'],
        // SES asks for the right to the set as well, although no mail names it.
        resources: [identity.emailIdentityArn, this.#arnOf(set)],
        conditions: { StringEquals: { 'ses:FromAddress': mail.address } },
      }),
    );
    sender.addEnvironment('MAIL_FROM', mail.from);

    if (mail.domain !== undefined) {
      identity.dkimRecords.forEach(({ name, value }, at) => {
        new CfnOutput(this, `DkimRecord${String(at + 1)}`, {
          description: 'CNAME to set in the domain of the mails',
          value: `${name} CNAME ${value}`,
        });
      });
    }
    this.#addAlarms(set, alarms);
  }

  #arnOf({ configurationSetName }: ConfigurationSet): string {
    return Stack.of(this).formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: configurationSetName,
      arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
    });
  }

  #addAlarms({ configurationSetName }: ConfigurationSet, alarms: Alarms): void {
    const rate = (metricName: string): Metric =>
      new Metric({
        namespace: 'AWS/SES',
        metricName,
        dimensionsMap: { 'ses:configuration-set': configurationSetName },
        statistic: 'Maximum',
        period: Duration.hours(1),
      });
    alarms.add({
      name: 'mails-bounce',
      suffering: 'Mails go to addresses that do not exist, and AWS may stop all mails, sign-in codes too.',
      metric: rate('Reputation.BounceRate'),
      comparison: ComparisonOperator.GREATER_THAN_THRESHOLD,
      threshold: 0.03,
    });
    alarms.add({
      name: 'mails-unwanted',
      suffering: 'People mark our mails as spam, and AWS may stop all mails, sign-in codes too.',
      metric: rate('Reputation.ComplaintRate'),
      comparison: ComparisonOperator.GREATER_THAN_THRESHOLD,
      threshold: 0.0005,
    });
  }
}
