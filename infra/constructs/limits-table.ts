// Where requests that cost somebody else something are counted: codes asked for, codes tried, forms
// sent. A table of its own, so that a flood of strangers is paid for here and throttles nobody else.
// It holds hashes and counts of minutes; losing it makes nobody's life harder but a flood's.

import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';

import { acknowledge } from '../stack/acknowledge.ts';

/** On demand, without a feed; rate-limiter-flexible names its key `key` and its end `expire`. */
export class LimitsTable extends Construct {
  readonly table: Table;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.table = new Table(this, 'Table', {
      partitionKey: { name: 'key', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      removalPolicy: RemovalPolicy.DESTROY,
      timeToLiveAttribute: 'expire',
    });
    acknowledge(this.table, {
      'AwsSolutions-DDB3':
        'Counts of the last minutes: a copy of them would be worth nothing by the time it was restored.',
    });
  }

  /** Lets a function count, and tells it where (LIMITS_TABLE_NAME). Counting is one UpdateItem, or two. */
  grant(user: LambdaFunction): void {
    user.addToRolePolicy(
      new PolicyStatement({ actions: ['dynamodb:UpdateItem'], resources: [this.table.tableArn] }),
    );
    user.addEnvironment('LIMITS_TABLE_NAME', this.table.tableName);
  }
}
