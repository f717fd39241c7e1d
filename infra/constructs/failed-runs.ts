// Where an asynchronous run ends that failed three times, or that could not be started at all: a
// queue with one alarm. The event in it says which job and when, so that it can be run again.

import { Duration } from 'aws-cdk-lib';
import { ComparisonOperator } from 'aws-cdk-lib/aws-cloudwatch';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

import { acknowledge } from '../stack/acknowledge.ts';
import type { Alarms } from './alarms.ts';
import type { NodeFunction } from './node-function.ts';

/** `alarm` is the alarm's name, `suffering` what people notice while runs fail. */
export interface FailedRunsProps {
  readonly job: NodeFunction;
  readonly alarms: Alarms;
  readonly alarm: string;
  readonly suffering: string;
}

/** The failure queue of one job; configures the function's retries too. */
export class FailedRuns extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, { job, alarms, alarm, suffering }: FailedRunsProps) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    job.configureAsyncInvoke({
      retryAttempts: 2,
      maxEventAge: Duration.hours(6),
      onFailure: new SqsDestination(this.queue),
    });
    acknowledge(this.queue, {
      'AwsSolutions-SQS3':
        'This queue is itself the place for failures; nothing consumes it but an operator.',
      'Serverless-SQSRedrivePolicy':
        'This queue is itself the place for failures; nothing consumes it but an operator.',
    });
    alarms.add({
      name: alarm,
      suffering,
      metric: this.queue.metricApproximateNumberOfMessagesVisible({
        statistic: 'Maximum',
        period: Duration.minutes(5),
      }),
      comparison: ComparisonOperator.GREATER_THAN_THRESHOLD,
      threshold: 0,
    });
  }
}
