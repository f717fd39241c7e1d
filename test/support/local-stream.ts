// Reads the change stream of a table on DynamoDB Local in the shape in which
// Lambda gets it. Plain HTTP, for two calls do not pay for another SDK client;
// DynamoDB Local wants a signature to be there but does not check it.
import type { DynamoDBRecord } from 'aws-lambda';

interface StreamSource {
  readonly endpoint: string;
  /** `LatestStreamArn` of the table's description. */
  readonly streamArn: string;
}

interface Shard {
  readonly ShardId: string;
}

interface Page {
  readonly Records: DynamoDBRecord[];
  readonly NextShardIterator?: string;
}

const authorization =
  'AWS4-HMAC-SHA256 Credential=local/20240101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0';

async function call<Answer>(endpoint: string, operation: string, input: object): Promise<Answer> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      authorization,
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDBStreams_20120810.${operation}`,
    },
    body: JSON.stringify(input),
  });
  if (!response.ok) throw new Error(`${operation}: ${await response.text()}`);
  return (await response.json()) as Answer;
}

/**
 * A reader of everything that was written since the stream began: each call
 * answers the records after those of the call before, oldest first, at most
 * 1,000 a call; an empty array when nothing is new.
 */
export async function openStream({
  endpoint,
  streamArn,
}: StreamSource): Promise<() => Promise<DynamoDBRecord[]>> {
  const { StreamDescription } = await call<{ StreamDescription: { Shards: Shard[] } }>(
    endpoint,
    'DescribeStream',
    {
      StreamArn: streamArn,
    },
  );
  const iterators: (string | undefined)[] = [];
  for (const { ShardId } of StreamDescription.Shards) {
    const { ShardIterator } = await call<{ ShardIterator: string }>(endpoint, 'GetShardIterator', {
      StreamArn: streamArn,
      ShardId,
      ShardIteratorType: 'TRIM_HORIZON',
    });
    iterators.push(ShardIterator);
  }

  return async () => {
    const records: DynamoDBRecord[] = [];
    for (const [shard, iterator] of iterators.entries()) {
      if (iterator === undefined) continue;
      const page = await call<Page>(endpoint, 'GetRecords', { ShardIterator: iterator });
      iterators[shard] = page.NextShardIterator;
      records.push(...page.Records);
    }
    return records;
  };
}
