// The one table, and the only way to a permission on it. A grant also sets TABLE_NAME, so a function
// that may reach the table knows its name and one that may not doesn't. CDK's own grants open
// `index/*` and more verbs than Laurel calls; these name every verb and every index.

import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { ComparisonOperator, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { AttributeType, BillingMode, ProjectionType, StreamViewType, Table } from 'aws-cdk-lib/aws-dynamodb';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';

import { auditPrefix } from '../../shared/platform/audit-log/keys.ts';
import { indexes } from '../../shared/platform/table/indexes.ts';
import type { Settings } from '../stack/settings.ts';
import type { Alarms } from './alarms.ts';

/** The verbs of each right. Nearly everything is read, counted afresh and put; the other three are rare on purpose. */
const actions = {
  read: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
  put: ['dynamodb:PutItem'],
  /** Changes a part of an item without reading it: the list of API keys, the tries at a code. */
  update: ['dynamodb:UpdateItem'],
  /** What is undone is written as undone. Only a person who is erased leaves nothing. */
  delete: ['dynamodb:DeleteItem'],
  scan: ['dynamodb:Scan'],
} as const;

/** One thing that a function may do with the table. */
export type TableRight = keyof typeof actions;

/** On demand, with its change feed, and hard to lose. Its construct ids are frozen: renaming one would replace the data. */
export class MainTable extends Construct {
  readonly table: Table;

  constructor(scope: Construct, id: string, { settings, alarms }: { settings: Settings; alarms: Alarms }) {
    super(scope, id);
    const keep = settings.data === 'keep';

    this.table = new Table(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      stream: StreamViewType.NEW_AND_OLD_IMAGES,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: keep,
      removalPolicy: keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      timeToLiveAttribute: 'ttl',
    });
    for (const index of indexes) {
      this.table.addGlobalSecondaryIndex({
        indexName: index.name,
        partitionKey: { name: index.partitionKey, type: AttributeType.STRING },
        sortKey: { name: index.sortKey, type: AttributeType.STRING },
        ...(index.projection === 'keys'
          ? { projectionType: ProjectionType.KEYS_ONLY }
          : index.projection === 'all'
            ? { projectionType: ProjectionType.ALL }
            : { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...index.projection] }),
      });
    }

    // The client tries four times within seconds, so a handful in five minutes is felt by nobody.
    alarms.add({
      name: 'table-refuses',
      suffering: 'Contributions are answered with 503 and pages fail, because the table refuses requests.',
      metric: this.#refusals(),
      comparison: ComparisonOperator.GREATER_THAN_THRESHOLD,
      threshold: 50,
      periods: 3,
      badPeriods: 2,
    });
  }

  /** Lets a function use the table and tells it the table's name (TABLE_NAME). */
  grant(user: LambdaFunction, ...rights: readonly TableRight[]): void {
    const { tableArn, tableName } = this.table;
    user.addToRolePolicy(
      new PolicyStatement({ actions: rights.flatMap((right) => actions[right]), resources: [tableArn] }),
    );
    user.addToRolePolicy(
      new PolicyStatement({
        actions: ['dynamodb:Query'],
        resources: indexes.map((index) => `${tableArn}/index/${index.name}`),
      }),
    );
    // Said to everybody, so that no right that is given later reaches the log of who did what.
    user.addToRolePolicy(
      new PolicyStatement({
        effect: Effect.DENY,
        actions: [...actions.update, ...actions.delete, 'dynamodb:BatchWriteItem'],
        resources: [tableArn],
        conditions: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': [`${auditPrefix}*`] } },
      }),
    );
    user.addEnvironment('TABLE_NAME', tableName);
  }

  #refusals(): MathExpression {
    // An alarm takes ten metrics at most. UpdateItem and DeleteItem are left out: both are rare.
    const operations = ['GetItem', 'BatchGetItem', 'Query', 'PutItem'];
    const metrics = operations.flatMap((operation) =>
      ['ThrottledRequests', 'SystemErrors'].map((metricName) => ({ operation, metricName })),
    );
    return new MathExpression({
      label: 'requests refused by the table',
      period: Duration.minutes(5),
      expression: `SUM([${metrics.map((_, at) => `FILL(m${String(at)},0)`).join(',')}])`,
      usingMetrics: Object.fromEntries(
        metrics.map(({ operation, metricName }, at) => [
          `m${String(at)}`,
          this.table.metric(metricName, {
            statistic: 'Sum',
            period: Duration.minutes(5),
            dimensionsMap: { TableName: this.table.tableName, Operation: operation },
          }),
        ]),
      ),
    });
  }
}
