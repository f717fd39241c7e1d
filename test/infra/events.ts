// Events as AWS sends them to functions: complete, because libraries look at corners that one
// would leave out of a sketch.
import { marshall } from '@aws-sdk/util-dynamodb';
import type { APIGatewayProxyEventV2, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';

/**
 * A request as API Gateway's payload 2.0 carries it; bodies are in base64, as behind CloudFront. `form`
 * makes it a browser's POST of a form; `cookies` travel apart from the other headers.
 */
export function httpEvent({
  method = 'GET',
  path,
  headers = {},
  cookies,
  body,
  form,
}: {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
  readonly body?: object;
  readonly form?: Readonly<Record<string, string>>;
}): APIGatewayProxyEventV2 {
  const content =
    form !== undefined
      ? new URLSearchParams(form).toString()
      : body === undefined
        ? undefined
        : JSON.stringify(body);
  const [encodedPath = '/', rawQueryString = ''] = path.split('?');
  // An HTTP API hands the path over decoded.
  const rawPath = decodeURIComponent(encodedPath);
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    ...(cookies === undefined ? {} : { cookies: [...cookies] }),
    headers: {
      accept: '*/*',
      host: 'a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com',
      'user-agent': 'Amazon CloudFront',
      'x-forwarded-for': '192.0.2.7, 203.0.113.9',
      'x-forwarded-proto': 'https',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      ...headers,
    },
    queryStringParameters: Object.fromEntries(new URLSearchParams(rawQueryString)),
    requestContext: {
      accountId: '123456789012',
      apiId: 'a1b2c3d4e5',
      domainName: 'a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com',
      domainPrefix: 'a1b2c3d4e5',
      http: {
        method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: '203.0.113.9',
        userAgent: 'Amazon CloudFront',
      },
      requestId: 'JKJaXmPLvHcESHA=',
      routeKey: '$default',
      stage: '$default',
      time: '10/Mar/2026:05:16:23 +0000',
      timeEpoch: 1_773_119_783_000,
    },
    ...(content === undefined ? {} : { body: Buffer.from(content).toString('base64') }),
    isBase64Encoded: content !== undefined,
  };
}

/** A change of one item as the table's stream carries it. */
export function streamRecord(sequence: number, item: Readonly<Record<string, unknown>>): DynamoDBRecord {
  return {
    eventID: `c4ca4238a0b923820dcc509a6f75849${String(sequence)}`,
    eventName: 'INSERT',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: 'eu-central-1',
    eventSourceARN: 'arn:aws:dynamodb:eu-central-1:123456789012:table/laurel/stream/2026-01-01T00:00:00.000',
    dynamodb: {
      ApproximateCreationDateTime: 1_773_119_783,
      Keys: image({ pk: item['pk'], sk: item['sk'] }),
      NewImage: image(item),
      SequenceNumber: String(sequence).padStart(21, '1'),
      SizeBytes: 200,
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  };
}

/** A batch of changes. */
export function streamEvent(...records: DynamoDBRecord[]): DynamoDBStreamEvent {
  return { Records: records };
}

// The two packages type binaries differently; our items have none.
function image(item: Readonly<Record<string, unknown>>) {
  return marshall(item, { removeUndefinedValues: true }) as NonNullable<
    NonNullable<DynamoDBRecord['dynamodb']>['NewImage']
  >;
}
