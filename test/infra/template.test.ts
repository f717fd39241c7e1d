// What the template promises: how the table is kept, how the feed is read, when jobs run, who may do what.
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { functions } from '../../infra/functions.ts';
import { indexes } from '../../shared/platform/table/indexes.ts';
import {
  allowStatements,
  denyStatements,
  environments,
  mainTableId,
  resourcesOf,
  synthesise,
} from './synthesis.ts';
import { productionEnvironment } from './production-environment.ts';

interface GlobalSecondaryIndex {
  readonly IndexName: string;
  readonly KeySchema: readonly { readonly AttributeName: string }[];
  readonly Projection: { readonly ProjectionType: string; readonly NonKeyAttributes?: readonly string[] };
}

interface CachePolicyConfig {
  readonly ParametersInCacheKeyAndForwardedToOrigin: {
    readonly QueryStringsConfig: object;
    readonly HeadersConfig: { readonly Headers: readonly string[] };
  };
}

const stateful = [
  'AWS::DynamoDB::Table',
  'AWS::S3::Bucket',
  'AWS::SQS::Queue',
  'AWS::KMS::Key',
  'AWS::CloudFront::Distribution',
  'AWS::SecretsManager::Secret',
];

const { template, stack } = synthesise({ environment: productionEnvironment });

// CloudFormation replaces what changes its logical id, and a replaced table is an empty one. These
// ids change only with a plan for the data behind them.
test('a refactoring replaces nothing that holds data or an address', () => {
  const ids = Object.fromEntries(
    stateful.map((type) => [type, Object.keys(resourcesOf(template, type)).sort()]),
  );

  // More may come; what is here stays.
  expect(ids).toEqual({
    'AWS::DynamoDB::Table': ['DataTableFDBAD0F2', 'LimitsTableFEDA607B'],
    'AWS::S3::Bucket': ['KeptRecordsBucket1E16C60E'],
    'AWS::SQS::Queue': expect.arrayContaining([
      'NightlyRunsFailedQueue0BA3935C',
      'PeopleAccountsRunsFailedQueue07D6A250',
      'PulseRunsFailedQueueCD3E90A4',
      'ReconcileRunsFailedQueueB1201BBC',
    ]),
    'AWS::KMS::Key': ['AlarmsKey3C2381B3'],
    'AWS::CloudFront::Distribution': ['WebsiteDistribution0C86AB5B'],
    'AWS::SecretsManager::Secret': ['SecretsEdge364142E2', 'SecretsSigning47855BBC'],
  });
});

describe('the table', () => {
  test('the table is on demand, restorable, protected, and feeds both images', () => {
    template.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
        TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
      },
    });
  });

  test('the cloud has exactly the indexes of the one list', () => {
    const table = resourcesOf(template, 'AWS::DynamoDB::Table')[mainTableId(template)];

    const found = (table!.Properties['GlobalSecondaryIndexes'] as GlobalSecondaryIndex[]).map((index) => ({
      name: index.IndexName,
      partitionKey: index.KeySchema[0]!.AttributeName,
      sortKey: index.KeySchema[1]!.AttributeName,
      projection:
        { KEYS_ONLY: 'keys', ALL: 'all' }[index.Projection.ProjectionType] ??
        index.Projection.NonKeyAttributes,
    }));

    expect(found).toEqual(indexes);
  });

  test('a stage that is thrown away takes its data along', () => {
    const thrownAway = synthesise({ environment: { LAUREL_DATA_POLICY: 'destroy' } });

    thrownAway.template.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Delete',
      Properties: { DeletionProtectionEnabled: false },
    });
    expect(thrownAway.stack.terminationProtection).toBe(false);
    expect(stack.terminationProtection).toBe(true);
  });
});

describe('the change feed', () => {
  test('the worker reports single failures, halves batches and keeps whole records at the end', () => {
    const [bucket] = Object.keys(resourcesOf(template, 'AWS::S3::Bucket'));

    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FunctionName: { Ref: Match.stringLikeRegexp('^Tally') },
      StartingPosition: 'TRIM_HORIZON',
      BatchSize: 100,
      MaximumBatchingWindowInSeconds: 1,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 15,
      MaximumRecordAgeInSeconds: 21_600,
      ParallelizationFactor: 4,
      MetricsConfig: { Metrics: ['EventCount'] },
      DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': [bucket, 'Arn'] } } },
    });
  });

  test('only contributions and profiles reach the worker, so its own writes never wake it', () => {
    const mapping = Object.values(resourcesOf(template, 'AWS::Lambda::EventSourceMapping')).find(
      ({ Properties }) => (Properties['FunctionName'] as { Ref: string }).Ref.startsWith('Tally'),
    );
    const { Filters } = mapping!.Properties['FilterCriteria'] as { Filters: { Pattern: string }[] };
    const patterns = Filters.map(({ Pattern }): unknown => JSON.parse(Pattern));

    expect(patterns).toEqual([
      { dynamodb: { Keys: { pk: { S: [{ prefix: 'X#' }] } } } },
      { dynamodb: { Keys: { sk: { S: ['PROFILE'] } } } },
    ]);
  });
});

describe('the timetable', () => {
  test.each([
    ['cron(0 0 * * ? *)', 'windows'],
    ['cron(5 0 * * ? *)', 'titles'],
    ['cron(0/5 * * * ? *)', 'pulse'],
    ['cron(* * * * ? *)', 'accounts'],
    ['cron(20 * * * ? *)', 'reminders'],
  ])('%s starts %s', (schedule, job) => {
    template.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: schedule,
      State: 'ENABLED',
      Targets: [
        Match.objectLike({
          DeadLetterConfig: { Arn: Match.anyValue() },
          InputTransformer: Match.objectLike({ InputTemplate: Match.stringLikeRegexp(`"job":"${job}"`) }),
        }),
      ],
    });
  });

  test('a run that fails three times leaves its event in a queue', () => {
    const configured = Object.values(resourcesOf(template, 'AWS::Lambda::EventInvokeConfig'));

    expect(configured).toHaveLength(
      functions.filter(({ trigger }) => trigger.on === 'schedule' || trigger.on === 'hand').length,
    );
    for (const { Properties } of configured) {
      expect(Properties).toMatchObject({
        MaximumRetryAttempts: 2,
        DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': [expect.any(String), 'Arn'] } } },
      });
    }
  });
});

describe('the functions', () => {
  test('all run on the same Node, on ARM, traced, with a log that ends after a month', () => {
    const deployed = Object.values(resourcesOf(template, 'AWS::Lambda::Function'));

    expect(deployed.map(({ Properties }) => Properties['FunctionName']).sort()).toEqual(
      functions.map(({ name }) => `laurel-prod-${name}`).sort(),
    );
    for (const { Properties } of deployed) {
      expect(Properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        TracingConfig: { Mode: 'Active' },
        LoggingConfig: { LogGroup: { Ref: expect.any(String) } },
      });
    }
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
  });

  test('whoever may reach the table knows its name, and nobody else does', () => {
    const table = mainTableId(template);
    const mayRead = allowStatements(template)
      .filter(({ actions }) => actions.includes('dynamodb:GetItem'))
      .flatMap(({ roles }) => roles);

    for (const { Properties } of Object.values(resourcesOf(template, 'AWS::Lambda::Function'))) {
      const role = Properties['Role'] as { 'Fn::GetAtt': [string] };
      const allowed = mayRead.includes(role['Fn::GetAtt'][0]);
      const { Variables } = Properties['Environment'] as { Variables: Record<string, unknown> };
      const told = Variables['TABLE_NAME'];
      expect(told).toEqual(allowed ? { Ref: table } : undefined);
    }
  });
});

describe('permissions', () => {
  test('no statement allows a wildcard action', () => {
    const wild = allowStatements(template).filter(({ actions }) =>
      actions.some((action) => action.includes('*')),
    );

    expect(wild).toEqual([]);
  });

  test('only tracing and the list of stream names are allowed on every resource', () => {
    const everywhere = allowStatements(template)
      .filter(({ resources }) => resources.includes('*'))
      .flatMap(({ actions }) => actions);

    expect([...new Set(everywhere)].sort()).toEqual([
      'dynamodb:ListStreams',
      'xray:PutTelemetryRecords',
      'xray:PutTraceSegments',
    ]);
  });

  test('only the nightly job and the repair that is started by hand may scan the table', () => {
    const scanning = allowStatements(template).filter(({ actions }) => actions.includes('dynamodb:Scan'));

    expect(scanning.map(({ policy }) => policy)).toEqual([
      expect.stringMatching(/^Nightly/),
      expect.stringMatching(/^Reconcile/),
    ]);
  });

  test('only who merges and erases may delete items, and nobody may change the table itself', () => {
    const policiesWith = (action: string) =>
      allowStatements(template)
        .filter(({ actions }) => actions.includes(`dynamodb:${action}`))
        .map(({ policy }) => policy);

    expect(policiesWith('DeleteItem')).toEqual([expect.stringMatching(/^PeopleAccounts/)]);
    for (const action of ['BatchWriteItem', 'UpdateTable', 'DeleteTable'])
      expect(policiesWith(action)).toEqual([]);
  });

  test('only what answers visitors may change items unread', () => {
    const table = mainTableId(template);
    const updating = allowStatements(template).filter(
      ({ actions, resources }) =>
        actions.includes('dynamodb:UpdateItem') && JSON.stringify(resources).includes(table),
    );

    expect(updating.map(({ policy }) => policy)).toEqual([
      expect.stringMatching(/^Web/),
      expect.stringMatching(/^SignIn/),
      expect.stringMatching(/^Members/),
    ]);
  });

  test('nobody who knows the table may change or delete an entry of the audit log', () => {
    const told = Object.values(environments(template)).filter(({ TABLE_NAME }) => TABLE_NAME !== undefined);
    const denied = denyStatements(template);

    expect(denied).toHaveLength(told.length);
    for (const { actions, resources, condition } of denied) {
      expect(actions).toEqual(['dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem']);
      expect(resources).toEqual([{ 'Fn::GetAtt': [mainTableId(template), 'Arn'] }]);
      expect(condition).toEqual({ 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': ['AUDIT#*'] } });
    }
  });
});

describe('storage and messages', () => {
  test('no bucket is public, and none is read or written without TLS', () => {
    template.allResourcesProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
    for (const type of ['AWS::S3::BucketPolicy', 'AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy']) {
      template.allResourcesProperties(type, {
        PolicyDocument: Match.objectLike({
          Statement: Match.arrayWith([
            Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
          ]),
        }),
      });
    }
  });

  test('alarms go to an encrypted topic that CloudWatch may publish to', () => {
    template.hasResourceProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.anyValue() });
    template.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'on-call@example.org',
    });
    template.hasResourceProperties('AWS::KMS::Key', {
      KeyPolicy: Match.objectLike({
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Allow', Principal: { Service: 'cloudwatch.amazonaws.com' } }),
        ]),
      }),
    });
  });
});

describe('the edge', () => {
  const policies = Object.values(resourcesOf(template, 'AWS::CloudFront::CachePolicy')).map(
    ({ Properties }) => Properties['CachePolicyConfig'] as CachePolicyConfig,
  );

  test('nothing is kept unless it asks for it, and never longer than a minute', () => {
    expect(policies).toHaveLength(2);
    for (const policy of policies) {
      expect(policy).toMatchObject({ MinTTL: 0, DefaultTTL: 0, MaxTTL: 60 });
      expect(policy.ParametersInCacheKeyAndForwardedToOrigin.QueryStringsConfig).toEqual({
        QueryStringBehavior: 'all',
      });
    }
  });

  test('pages differ by language, answers by key', () => {
    const headers = policies.map(
      ({ ParametersInCacheKeyAndForwardedToOrigin: key }) => key.HeadersConfig.Headers,
    );

    expect(headers.flat().sort()).toEqual(['Accept', 'Accept-Language', 'Authorization']);
  });

  test('an own domain is the origin that the functions know, over TLS 1.2', () => {
    template.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: Match.objectLike({
        Aliases: ['laurel.example.org'],
        ViewerCertificate: Match.objectLike({ MinimumProtocolVersion: 'TLSv1.2_2021' }),
      }),
    });
    template.hasResourceProperties('AWS::Lambda::Function', {
      FunctionName: 'laurel-prod-web',
      Environment: {
        Variables: Match.objectLike({
          PUBLIC_ORIGIN: 'https://laurel.example.org',
          COMMUNITY_NAME: 'Friends of the Otter',
        }),
      },
    });
  });

  test('the access log holds no address of a visitor', () => {
    const [stage] = Object.values(resourcesOf(template, 'AWS::ApiGatewayV2::Stage'));

    expect((stage!.Properties['AccessLogSettings'] as { Format: string }).Format).not.toMatch(
      /sourceIp|identity|userAgent/i,
    );
  });

  test('the access log calls a request as the functions’ logs do', () => {
    const [stage] = Object.values(resourcesOf(template, 'AWS::ApiGatewayV2::Stage'));
    const { Format } = stage!.Properties['AccessLogSettings'] as { Format: string };

    // The same that the event calls `requestContext.requestId`.
    expect(JSON.parse(Format)).toMatchObject({ requestId: '$context.requestId' });
  });
});
