// Where every alarm goes, and the one way to make one. An alarm's name is the anchor of its
// heading in docs/runbook.md, so an alarm without a page to read can't be written unnoticed
// (test/infra/alarms.test.ts).

import { Alarm, type ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { ArnFormat, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Construct } from 'constructs';

import { acknowledge } from '../stack/acknowledge.ts';
import type { Settings } from '../stack/settings.ts';

/** One alarm, in the words of those who suffer from what it tells. */
interface AlarmDefinition {
  /** Kebab-case; also the anchor of the heading in the runbook. */
  readonly name: string;
  /** What people notice, as a whole sentence. */
  readonly suffering: string;
  readonly metric: IMetric;
  readonly comparison: ComparisonOperator;
  readonly threshold: number;
  /** Periods looked at, and how many of them must be bad (default: all). */
  readonly periods?: number;
  readonly badPeriods?: number;
  /** `true` where silence itself is the fault, such as a job that should run. Default: silence is fine. */
  readonly silenceIsBad?: boolean;
}

/** The topic that alarms go to (encrypted, TLS only), and the maker of alarms. */
export class Alarms extends Construct {
  readonly topic: Topic;
  readonly #settings: Settings;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    this.#settings = settings;

    // CloudWatch can't publish to a topic under the account's own aws/sns key: that key's policy
    // is not ours to open. Hence a key of our own.
    const key = new Key(this, 'Key', {
      description: `Laurel ${settings.stage}: alarm notifications`,
      enableKeyRotation: true,
      removalPolicy: settings.data === 'keep' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    this.topic = new Topic(this, 'Topic', {
      displayName: `Laurel ${settings.stage}`,
      masterKey: key,
      enforceSSL: true,
    });
    // The condition stands on the topic alone: CloudWatch is reported to fail at a key with conditions.
    key.grantEncryptDecrypt(new ServicePrincipal('cloudwatch.amazonaws.com'));
    this.topic.grantPublish(
      new ServicePrincipal('cloudwatch.amazonaws.com', {
        conditions: {
          ArnLike: {
            'aws:SourceArn': Stack.of(this).formatArn({
              service: 'cloudwatch',
              resource: 'alarm',
              resourceName: '*',
              arnFormat: ArnFormat.COLON_RESOURCE_NAME,
            }),
          },
        },
      }),
    );

    if (settings.alarmEmail !== undefined) {
      this.topic.addSubscription(new EmailSubscription(settings.alarmEmail));
      acknowledge(this, {
        'Serverless-SNSRedrivePolicy':
          'The subscriber is a mailbox: SNS retries mail by itself, and the state of an alarm stays readable in CloudWatch.',
      });
    }
  }

  /** Creates the alarm `laurel-<stage>-<name>`; it notifies when it goes off and when it is over. */
  add(definition: AlarmDefinition): Alarm {
    const { stage, runbookUrl } = this.#settings;
    const alarm = new Alarm(this, definition.name, {
      alarmName: `laurel-${stage}-${definition.name}`,
      alarmDescription: `${definition.suffering} Runbook: ${runbookUrl}#${definition.name}`,
      metric: definition.metric,
      comparisonOperator: definition.comparison,
      threshold: definition.threshold,
      evaluationPeriods: definition.periods ?? 1,
      datapointsToAlarm: definition.badPeriods ?? definition.periods ?? 1,
      treatMissingData: definition.silenceIsBad ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    alarm.addOkAction(new SnsAction(this.topic));
    return alarm;
  }
}
