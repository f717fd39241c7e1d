// The functions that answer visitors, behind an HTTP API and CloudFront. CloudFront keeps an answer only when the app's
// own Cache-Control says so, and never longer than a minute: `no-store` on anything personal holds,
// and a page without the header is not kept at all.

import { Duration, Fn, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { ComparisonOperator } from 'aws-cdk-lib/aws-cloudwatch';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

import { edgeHeader } from '../../web/http/client-address.ts';
import { acknowledge } from '../stack/acknowledge.ts';
import type { Settings } from '../stack/settings.ts';
import type { Alarms } from './alarms.ts';
import type { NodeFunction } from './node-function.ts';

/** A function that answers visitors; `areas` as in its trigger, `id` its construct's. */
export interface Visited {
  readonly id: string;
  readonly to: NodeFunction;
  readonly areas: readonly string[] | undefined;
}

/** `edgeWord` is the secret by which functions know requests that came through CloudFront. */
interface WebsiteProps {
  readonly visited: readonly Visited[];
  readonly edgeWord: string;
  readonly settings: Settings;
  readonly alarms: Alarms;
}

/** HTTP API, distribution and the alarms on what visitors get. */
export class Website extends Construct {
  readonly distribution: Distribution;
  /** Scheme and host under which people see the site, without a slash at the end. */
  readonly origin: string;

  constructor(scope: Construct, id: string, props: WebsiteProps) {
    super(scope, id);
    const { settings, alarms } = props;
    const api = this.#api(props);
    this.distribution = this.#distribution(api, props);
    this.origin = `https://${settings.domainName ?? this.distribution.distributionDomainName}`;
    this.#addAlarms(api, alarms);
  }

  /** Tells a function where people see the site (PUBLIC_ORIGIN): for links, and to refuse posts from other sites. */
  tellOrigin(reader: LambdaFunction): void {
    reader.addEnvironment('PUBLIC_ORIGIN', this.origin);
  }

  #api({ visited, settings }: WebsiteProps): HttpApi {
    const others = visited.find(({ areas }) => areas === undefined);
    if (others === undefined) throw new Error('No function answers what no other does.');
    const api = new HttpApi(this, 'Api', {
      apiName: `laurel-${settings.stage}`,
      description: `Laurel ${settings.stage}: pages and API`,
      createDefaultStage: false,
      defaultIntegration: new HttpLambdaIntegration(others.id, others.to),
    });
    for (const one of visited) this.#route(api, one);
    const accessLog = new LogGroup(this, 'AccessLog', {
      logGroupName: `/laurel/${settings.stage}/access`,
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      // A lid on what an attack can cost. Reads that CloudFront answers don't count, and a batch is one request.
      throttle: { rateLimit: 200, burstLimit: 400 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLog),
        // No visitor's address, no query: enough to count and to find a request, nothing about people.
        format: AccessLogFormat.custom(
          JSON.stringify({
            requestId: '$context.requestId',
            at: '$context.requestTime',
            method: '$context.httpMethod',
            path: '$context.path',
            status: '$context.status',
            milliseconds: '$context.responseLatency',
            bytes: '$context.responseLength',
            fault: '$context.integrationErrorMessage',
          }),
        ),
      },
    });
    acknowledge(api, {
      'AwsSolutions-APIG4':
        'Pages are public, and the app itself checks the API key of each write, because a key has scopes that an authorizer would have to look up in the same table.',
    });
    return api;
  }

  /** Sends everything under a function's areas to it. */
  #route(api: HttpApi, { to, id, areas = [] }: Visited): void {
    const integration = new HttpLambdaIntegration(id, to);
    for (const area of areas)
      for (const path of [area, `${area}/{proxy+}`])
        api.addRoutes({ path, methods: [HttpMethod.ANY], integration });
  }

  #distribution(api: HttpApi, { settings, edgeWord }: WebsiteProps): Distribution {
    const origin = new HttpOrigin(Fn.select(1, Fn.split('://', api.apiEndpoint)), {
      // Whoever calls the API directly can write any X-Forwarded-For, but not this.
      customHeaders: { [edgeHeader]: edgeWord },
      protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
      // A batch of 500 contributions may take seconds; API Gateway gives up after 30.
      readTimeout: Duration.seconds(30),
    });
    const upToAMinute = {
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: Duration.seconds(60),
      queryStringBehavior: CacheQueryStringBehavior.all(),
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
    };
    const shared: Omit<BehaviorOptions, 'cachePolicy'> = {
      origin,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      // Everything but Host, by which API Gateway finds the API; Origin too, by which forms of ours are known.
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      compress: true,
    };
    const distribution = new Distribution(this, 'Distribution', {
      comment: `Laurel ${settings.stage}`,
      httpVersion: HttpVersion.HTTP2_AND_3,
      // Sign-in and personal pages have no behavior of their own: they say no-store, and a policy that
      // never keeps anything would also keep CloudFront from compressing them.
      defaultBehavior: {
        ...shared,
        cachePolicy: new CachePolicy(this, 'Pages', {
          comment:
            'Pages: as long as they ask for, at most a minute; by language, and never shared between people with cookies.',
          ...upToAMinute,
          headerBehavior: CacheHeaderBehavior.allowList('Accept-Language'),
          cookieBehavior: CacheCookieBehavior.all(),
        }),
      },
      additionalBehaviors: {
        '/api/*': {
          ...shared,
          cachePolicy: new CachePolicy(this, 'ApiAnswers', {
            comment: 'API: only where the answer asks for it; an answer to a key is for that key alone.',
            ...upToAMinute,
            headerBehavior: CacheHeaderBehavior.allowList('Authorization', 'Accept'),
            cookieBehavior: CacheCookieBehavior.none(),
          }),
        },
      },
      // Else CloudFront shows everybody the same error for ten seconds after the app is well again, or the page is there.
      errorResponses: [404, 500, 502, 503, 504].map((httpStatus) => ({
        httpStatus,
        ttl: Duration.seconds(0),
      })),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      ...(settings.domainName === undefined || settings.certificateArn === undefined
        ? {}
        : {
            domainNames: [settings.domainName],
            certificate: Certificate.fromCertificateArn(this, 'Certificate', settings.certificateArn),
          }),
    });
    acknowledge(distribution, {
      'AwsSolutions-CFR1': 'Volunteers live everywhere; no country is shut out.',
      'AwsSolutions-CFR2':
        "A web ACL costs more a month than the rest of a small community's stack; API Gateway throttles, and every form and key is checked by the app. docs/deploy.md says how to attach one.",
      'AwsSolutions-CFR3':
        "CloudFront's log would keep visitors' addresses, which Laurel promises not to; the API's access log has every request that reached the app, without them.",
      ...(settings.domainName === undefined
        ? {
            'AwsSolutions-CFR4':
              'Without a domain of its own the site uses the cloudfront.net certificate, whose TLS policy AWS fixes; with LAUREL_DOMAIN it is TLS 1.2 (2021).',
          }
        : {}),
    });
    return distribution;
  }

  #addAlarms(api: HttpApi, alarms: Alarms): void {
    alarms.add({
      name: 'pages-fail',
      suffering: 'Visitors and integrations get error pages instead of pages and answers.',
      metric: api.metricServerError({ statistic: 'Sum', period: Duration.minutes(5) }),
      comparison: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      threshold: 5,
      periods: 2,
    });
    alarms.add({
      name: 'pages-slow',
      suffering: 'One page in twenty takes longer than two seconds to arrive.',
      metric: api.metricLatency({ statistic: 'p95', period: Duration.minutes(5) }),
      comparison: ComparisonOperator.GREATER_THAN_THRESHOLD,
      threshold: 2000,
      periods: 3,
    });
  }
}
