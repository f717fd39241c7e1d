// What the template promises about people: who may send mail and as whom, who knows the secrets, what
// reads the change feed, how a request proves its way. Nothing of it shows on one machine.
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { LEASE_MS } from '../../shared/mail/outbox/outbox.ts';
import { edgeHeader } from '../../web/http/client-address.ts';
import { memberPages } from '../../web/members/index.ts';
import { publicPages } from '../../web/public/index.ts';
import { signInPages } from '../../web/sign-in/index.ts';
import type { Page } from '../../web/http/page.ts';
import { productionEnvironment } from './production-environment.ts';
import { allowStatements, environments, mainTableId, resourcesOf, synthesise } from './synthesis.ts';

const { template } = synthesise({ environment: productionEnvironment });
const bare = synthesise();
const told = environments(template);

/** Names of the functions that know a variable. */
const whoKnows = (variable: string) =>
  Object.keys(told)
    .filter((name) => told[name]![variable] !== undefined)
    .sort();

describe('the second reader of the change feed', () => {
  const mappings = Object.values(resourcesOf(template, 'AWS::Lambda::EventSourceMapping')).map(
    ({ Properties }) => Properties,
  );

  test('there is no third: DynamoDB throttles more than two readers of a shard', () => {
    expect(mappings).toHaveLength(2);
  });

  test('new mails alone wake the delivery, at once and few at a time', () => {
    const mails = mappings.find((mapping) => JSON.stringify(mapping['FunctionName']).includes('Deliver'))!;
    const { Filters } = mails['FilterCriteria'] as { Filters: { Pattern: string }[] };

    expect(Filters.map(({ Pattern }): unknown => JSON.parse(Pattern))).toEqual([
      { eventName: ['INSERT'], dynamodb: { Keys: { pk: { S: [{ prefix: 'MAIL#' }] } } } },
    ]);
    expect(mails).toMatchObject({
      BatchSize: 10,
      MaximumBatchingWindowInSeconds: 0,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
  });

  test('a delivery is over before its claim on a mail is', () => {
    const [deliver] = Object.values(resourcesOf(template, 'AWS::Lambda::Function')).filter(
      ({ Properties }) => Properties['FunctionName'] === 'laurel-prod-deliver',
    );

    expect(Number(deliver!.Properties['Timeout']) * 1000).toBeLessThan(LEASE_MS);
  });
});

describe('mail', () => {
  const sending = allowStatements(template).filter(({ actions }) =>
    actions.some((action) => action.startsWith('ses:')),
  );

  test('the delivery alone may send, in one way, and as nobody but the sender', () => {
    expect(sending).toHaveLength(1);
    expect(sending[0]).toMatchObject({
      policy: expect.stringMatching(/Deliver/) as string,
      actions: ['ses:SendRawEmail'],
      condition: { StringEquals: { 'ses:FromAddress': 'hello@mail.example.org' } },
    });
    expect(JSON.stringify(sending[0]!.resources)).not.toContain('"*"');
    expect(told['deliver']!['MAIL_FROM']).toBe('Friends of the Otter <hello@mail.example.org>');
  });

  test('the right covers the identity and the set of settings that SES puts behind it', () => {
    const [identity] = Object.keys(resourcesOf(template, 'AWS::SES::EmailIdentity'));
    const [set] = Object.keys(resourcesOf(template, 'AWS::SES::ConfigurationSet'));
    const resources = sending[0]!.resources.map((resource) => JSON.stringify(resource));

    expect(resources).toHaveLength(2);
    expect(resources[0]).toContain(`identity/",{"Ref":"${identity!}"`);
    expect(resources[1]).toContain(`configuration-set/",{"Ref":"${set!}"`);
  });

  test('mails are signed, travel encrypted, and people who do not want them are left alone', () => {
    template.hasResourceProperties('AWS::SES::EmailIdentity', {
      EmailIdentity: 'mail.example.org',
      ConfigurationSetAttributes: { ConfigurationSetName: Match.anyValue() },
    });
    template.hasResourceProperties('AWS::SES::ConfigurationSet', {
      DeliveryOptions: { TlsPolicy: 'REQUIRE' },
      ReputationOptions: { ReputationMetricsEnabled: true },
      SuppressionOptions: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
    });
    expect(Object.keys(template.findOutputs('*')).filter((name) => name.includes('Dkim'))).toHaveLength(3);
  });

  test('without a sender the stack still stands: nobody may send, and whoever deploys is warned', () => {
    const actions = allowStatements(bare.template).flatMap(({ actions: allowed }) => allowed);

    expect(actions.filter((action) => action.startsWith('ses:'))).toEqual([]);
    bare.template.resourceCountIs('AWS::SES::EmailIdentity', 0);
    expect(
      bare.app.node.findAll().flatMap(({ node }) => node.metadata.map(({ data }) => String(data))),
    ).toContainEqual(expect.stringMatching(/^Nobody can sign in by mail/));
  });

  test('a sender that is an address alone is verified as one', () => {
    const single = synthesise({ environment: { LAUREL_MAIL_FROM: 'otters@example.org' } });

    single.template.hasResourceProperties('AWS::SES::EmailIdentity', { EmailIdentity: 'otters@example.org' });
  });
});

describe('secrets', () => {
  test('none is in the template: CloudFormation resolves them when it deploys', () => {
    for (const variable of ['SIGNING_SECRET', 'EDGE_SECRET', 'OIDC_CLIENT_SECRET'])
      for (const name of whoKnows(variable))
        expect(JSON.stringify(told[name]![variable])).toContain('{{resolve:secretsmanager:');
  });

  test.each([
    ['SIGNING_SECRET', ['accounts', 'deliver', 'members', 'sign-in', 'web']],
    ['EDGE_SECRET', ['members', 'sign-in', 'web']],
    ['OIDC_CLIENT_SECRET', ['members', 'sign-in']],
    ['LAUREL_ADMIN_EMAIL', ['sign-in']],
    ['LIMITS_TABLE_NAME', ['members', 'sign-in']],
    ['SIGN_UP_STEPS', ['accounts', 'members', 'sign-in']],
    ['MAIL_FROM', ['deliver']],
  ])('%s is known to %j and nobody else', (variable, names) => {
    expect(whoKnows(variable)).toEqual(names);
  });

  test('the key of marks and seals outlives the stack, as the table does', () => {
    const kept = Object.entries(resourcesOf(template, 'AWS::SecretsManager::Secret'))
      .filter(([, { DeletionPolicy }]) => DeletionPolicy === 'Retain')
      .map(([id]) => id);

    expect(kept).toEqual([expect.stringMatching(/^SecretsSigning/)]);
    template.allResourcesProperties('AWS::SecretsManager::Secret', {
      GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true },
    });
  });

  test('no function may ask Secrets Manager for anything', () => {
    const actions = allowStatements(template).flatMap(({ actions: allowed }) => allowed);

    expect(actions.filter((action) => action.startsWith('secretsmanager:'))).toEqual([]);
  });
});

describe('the provider and the sign-up', () => {
  test('the sign-in knows the provider, its secret by the name it has in Secrets Manager', () => {
    expect(told['sign-in']).toMatchObject({
      OIDC_DISCOVERY_URL: 'https://id.example.org',
      OIDC_CLIENT_ID: 'laurel',
      OIDC_CLIENT_SECRET: '{{resolve:secretsmanager:laurel/oidc:SecretString:::}}',
      OIDC_NAME: 'Otter ID',
      SIGN_UP_STEPS: 'introduction,guidelines,programs',
    });
  });

  test('without settings nothing is said of a provider, an admin or steps', () => {
    expect(environments(bare.template)['sign-in']).not.toHaveProperty('OIDC_DISCOVERY_URL');
    expect(environments(bare.template)['sign-in']).not.toHaveProperty('LAUREL_ADMIN_EMAIL');
    expect(environments(bare.template)['sign-in']).not.toHaveProperty('SIGN_UP_STEPS');
  });
});

describe('limits', () => {
  const [limits] = Object.entries(resourcesOf(template, 'AWS::DynamoDB::Table'))
    .filter(([id]) => id !== mainTableId(template))
    .map(([id, resource]) => ({ id, ...resource }));

  test('are counted in a table of their own that feeds nothing and forgets by itself', () => {
    expect(limits!.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [{ AttributeName: 'key', KeyType: 'HASH' }],
      TimeToLiveSpecification: { AttributeName: 'expire', Enabled: true },
    });
    expect(limits!.Properties).not.toHaveProperty('StreamSpecification');
    expect(limits!.DeletionPolicy).toBe('Delete');
  });

  test('only what takes forms counts there, and can do nothing else', () => {
    const onLimits = allowStatements(template).filter(({ resources }) =>
      JSON.stringify(resources).includes(limits!.id),
    );

    expect(onLimits.map(({ policy, actions }) => ({ policy, actions }))).toEqual([
      { policy: expect.stringMatching(/^SignIn/) as string, actions: ['dynamodb:UpdateItem'] },
      { policy: expect.stringMatching(/^Members/) as string, actions: ['dynamodb:UpdateItem'] },
    ]);
  });
});

describe('the way of a request', () => {
  interface DistributionConfig {
    readonly Origins: readonly {
      readonly OriginCustomHeaders: readonly { readonly HeaderName: string; readonly HeaderValue: unknown }[];
    }[];
    readonly DefaultCacheBehavior: { readonly AllowedMethods: readonly string[] };
  }
  const [distribution] = Object.values(resourcesOf(template, 'AWS::CloudFront::Distribution'));
  const config = distribution!.Properties['DistributionConfig'] as DistributionConfig;

  test('each page goes to the function that has it, the rest to the web', () => {
    const routes = Object.values(resourcesOf(template, 'AWS::ApiGatewayV2::Route')).map(({ Properties }) => [
      Properties['RouteKey'],
      /(SignIn|Members)/.exec(JSON.stringify(Properties['Target']))?.[0] ?? 'Web',
    ]);
    const areas = (list: readonly Page[]) => [...new Set(list.map(({ path }) => path.split('/')[1]!))];
    const both = (area: string, to: string) => [
      [`ANY /${area}`, to],
      [`ANY /${area}/{proxy+}`, to],
    ];

    expect(Object.fromEntries(routes)).toEqual(
      Object.fromEntries([
        ['$default', 'Web'],
        ...areas(signInPages).flatMap((area) => both(area, 'SignIn')),
        ...areas(memberPages).flatMap((area) => both(area, 'Members')),
      ]),
    );
    expect(areas(signInPages)).toEqual(['sign-in']);
  });

  test('no public page lies where the members’ pages do', () => {
    const taken = new Set(memberPages.map(({ path }) => path.split('/')[1]));

    expect(publicPages.filter(({ path }) => taken.has(path.split('/')[1]))).toEqual([]);
  });

  test('CloudFront says the word that the functions know, so nobody else can name a visitor', () => {
    const [header] = config.Origins.flatMap(({ OriginCustomHeaders }) => OriginCustomHeaders);

    expect(header).toEqual({ HeaderName: edgeHeader, HeaderValue: told['web']!['EDGE_SECRET'] });
    for (const name of ['sign-in', 'members'])
      expect(told[name]!['EDGE_SECRET']).toEqual(told['web']!['EDGE_SECRET']);
  });

  test('forms pass with their origin and cookies, and every cookie has answers of its own', () => {
    const allViewerExceptHost = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';

    expect(config.DefaultCacheBehavior).toMatchObject({ OriginRequestPolicyId: allViewerExceptHost });
    expect(config.DefaultCacheBehavior.AllowedMethods).toContain('POST');
    template.hasResourceProperties('AWS::CloudFront::CachePolicy', {
      CachePolicyConfig: {
        DefaultTTL: 0,
        ParametersInCacheKeyAndForwardedToOrigin: {
          CookiesConfig: { CookieBehavior: 'all' },
          EnableAcceptEncodingGzip: true,
        },
      },
    });
  });
});
