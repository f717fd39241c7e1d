// CloudFormation replaces what changes its logical id, and a replaced table is an empty one. These
// ids change only with a plan for the data behind them.
import { expect, test } from 'vitest';
import { resourcesOf, synthesise } from './synthesis.ts';

const stateful = [
  'AWS::DynamoDB::Table',
  'AWS::S3::Bucket',
  'AWS::SQS::Queue',
  'AWS::KMS::Key',
  'AWS::CloudFront::Distribution',
];

test('a refactoring replaces nothing that holds data or an address', () => {
  const { template } = synthesise();

  const ids = Object.fromEntries(
    stateful.map((type) => [type, Object.keys(resourcesOf(template, type)).sort()]),
  );

  expect(ids).toEqual({
    'AWS::DynamoDB::Table': ['DataTableFDBAD0F2'],
    'AWS::S3::Bucket': ['KeptRecordsBucket1E16C60E'],
    'AWS::SQS::Queue': [
      'NightlyRunsFailedQueue0BA3935C',
      'PulseRunsFailedQueueCD3E90A4',
      'ReconcileRunsFailedQueueB1201BBC',
    ],
    'AWS::KMS::Key': ['AlarmsKey3C2381B3'],
    'AWS::CloudFront::Distribution': ['WebsiteDistribution0C86AB5B'],
  });
});
