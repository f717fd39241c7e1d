// The bucket where the change feed's failures are kept whole. A queue would get only a pointer into
// the stream, and the stream forgets after 24 hours; the bucket has the records themselves.

import { type CfnElement, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IEventSourceDlq, IFunction } from 'aws-cdk-lib/aws-lambda';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

import { acknowledge } from '../stack/acknowledge.ts';
import type { Settings } from '../stack/settings.ts';

/** A private bucket for records that nobody could handle yet. */
export class KeptRecords extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    const keep = settings.data === 'keep';
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy: keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      // Records name people. Who is erased must not live on here for longer than a redrive may take.
      lifecycleRules: [{ expiration: Duration.days(30) }],
    });
    acknowledge(this.bucket, {
      'AwsSolutions-S1':
        'Written by the change feed alone and read by operators during a redrive, which CloudTrail records; access logs would be a second bucket for a handful of objects a year.',
    });
  }

  /** As an event source's failure destination; the worker's role may put and list, nothing else. */
  asDestination(): IEventSourceDlq {
    return {
      bind: (_mapping, target: IFunction) => {
        target.addToRolePolicy(
          new PolicyStatement({ actions: ['s3:ListBucket'], resources: [this.bucket.bucketArn] }),
        );
        target.addToRolePolicy(
          new PolicyStatement({
            actions: ['s3:PutObject'],
            resources: [this.bucket.arnForObjects('aws/lambda/*')],
          }),
        );
        const bucketId = Stack.of(this).getLogicalId(this.bucket.node.defaultChild as CfnElement);
        acknowledge(target.role ?? target, {
          [`AwsSolutions-IAM5[Resource::<${bucketId}.Arn>/aws/lambda/*]`]:
            'Lambda itself chooses the name of each kept record under this prefix; the role may put there and nothing else.',
        });
        return { destination: this.bucket.bucketArn };
      },
    };
  }
}
