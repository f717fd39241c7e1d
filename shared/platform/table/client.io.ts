// The table and the client that reaches it. Four attempts and a two second limit
// each: `retryMode: adaptive` was seen to stretch 60 calls to 101 seconds.
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** A DynamoDB table and the client that reaches it, in the cloud or on one machine. */
export interface Table {
  readonly name: string;
  readonly client: DynamoDBDocumentClient;
}

/** Opens a table by name; `client` settings are merged over ours (local endpoint, credentials). */
export function openTable({ name, client }: { name: string; client?: DynamoDBClientConfig }): Table {
  const base = new DynamoDBClient({
    maxAttempts: 4,
    // Without the last one a request that hangs is only warned about, and hangs on.
    requestHandler: { requestTimeout: 2000, connectionTimeout: 1000, throwOnRequestTimeout: true },
    ...client,
  });
  return { name, client: documentClient(base) };
}

/** The document client over a base client: undefined values are left out, numbers stay numbers. */
export function documentClient(base: DynamoDBClient): DynamoDBDocumentClient {
  return DynamoDBDocumentClient.from(base, {
    marshallOptions: { removeUndefinedValues: true },
  });
}

/** Whether a write failed because its condition did not hold: an expected outcome, not an error. */
export function isConditionFailed(error: unknown): boolean {
  return error instanceof Error && error.name === 'ConditionalCheckFailedException';
}
