// A function behind the table's change feed. Lambda retries a failing batch from its first failed
// record, halves it to corner a bad one, and at last keeps the whole records in a bucket, so nothing
// blocks the feed for long and nothing is lost. Records come in order for one item only.

import { Duration } from 'aws-cdk-lib';
import { ComparisonOperator, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, FilterCriteria, MetricType, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';

import { acknowledge } from '../stack/acknowledge.ts';
import type { StreamFunction } from '../function-definition.ts';
import type { Alarms } from './alarms.ts';
import type { KeptRecords } from './kept-records.ts';
import type { MainTable } from './main-table.ts';
import type { NodeFunction } from './node-function.ts';

/** The worker with what its trigger.ts says, and its two alarms. */
interface StreamWorkerProps extends Pick<StreamFunction, 'trigger' | 'late' | 'givenUp'> {
  readonly worker: NodeFunction;
  readonly table: MainTable;
  readonly keptRecords: KeptRecords;
  readonly alarms: Alarms;
}

/** Subscribes the worker, with its failure destination and its two alarms. */
export class StreamWorker extends Construct {
  constructor(scope: Construct, id: string, props: StreamWorkerProps) {
    super(scope, id);
    const { worker, table, keptRecords, trigger } = props;
    const streamArn = table.table.tableStreamArn;
    if (streamArn === undefined) throw new Error('The table has no change feed.');

    worker.addToRolePolicy(
      new PolicyStatement({
        actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
        resources: [streamArn],
      }),
    );
    worker.addToRolePolicy(new PolicyStatement({ actions: ['dynamodb:ListStreams'], resources: ['*'] }));
    if (worker.role !== undefined)
      acknowledge(worker.role, {
        'AwsSolutions-IAM5[Resource::*]':
          'Lambda demands dynamodb:ListStreams on * before it subscribes a function; it shows names of streams, no data. X-Ray as for every function.',
      });

    const mapping = new EventSourceMapping(this, 'Feed', {
      target: worker,
      eventSourceArn: streamArn,
      // From the oldest record on: a feed that is set up anew must not skip what happened meanwhile.
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: trigger.batch.size,
      maxBatchingWindow: Duration.seconds(trigger.batch.windowSeconds),
      parallelizationFactor: trigger.parallel,
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      retryAttempts: trigger.retries,
      maxRecordAge: Duration.hours(trigger.giveUpAfterHours),
      onFailure: keptRecords.asDestination(),
      filters: trigger.filters.map((filter) => FilterCriteria.filter({ ...filter })),
      metricsConfig: { metrics: [MetricType.EVENT_COUNT] },
    });
    // Lambda checks these permissions when it creates the mapping, so they must stand before it.
    mapping.node.addDependency(worker.role ?? worker);

    this.#addAlarms(props, mapping);
  }

  #addAlarms({ worker, alarms, late, givenUp }: StreamWorkerProps, mapping: EventSourceMapping): void {
    alarms.add({
      name: late.alarm,
      suffering: late.suffering,
      metric: worker.metric('IteratorAge', { statistic: 'Maximum', period: Duration.minutes(1) }),
      comparison: ComparisonOperator.GREATER_THAN_THRESHOLD,
      threshold: Duration.minutes(late.afterMinutes).toMilliseconds(),
      periods: 5,
      badPeriods: 3,
    });

    const count = (metricName: string): Metric =>
      new Metric({
        namespace: 'AWS/Lambda',
        metricName,
        dimensionsMap: { EventSourceMappingUUID: mapping.eventSourceMappingId },
        statistic: 'Sum',
        period: Duration.minutes(5),
      });
    alarms.add({
      name: givenUp.alarm,
      suffering: givenUp.suffering,
      metric: new MathExpression({
        label: 'changes given up',
        expression: 'FILL(kept,0)+FILL(dropped,0)+FILL(lost,0)',
        period: Duration.minutes(5),
        usingMetrics: {
          kept: count('OnFailureDestinationDeliveredEventCount'),
          dropped: count('DroppedEventCount'),
          lost: worker.metric('DestinationDeliveryFailures', {
            statistic: 'Sum',
            period: Duration.minutes(5),
          }),
        },
      }),
      comparison: ComparisonOperator.GREATER_THAN_THRESHOLD,
      threshold: 0,
    });
  }
}
