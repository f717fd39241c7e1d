// What the conformance suite and the capacity figures rely on in DynamoDB Local.
import { CreateTableCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeWithNeeds } from '../needs.ts';
import { startDynamoDbLocal, type DynamoDbLocal } from '../support/dynamodb-local.ts';
import { openStream } from '../support/local-stream.ts';

describeWithNeeds('DynamoDB Local', ['dynamodb-local'], () => {
  let local: DynamoDbLocal;
  let client: DynamoDBClient;
  let streamArn: string;

  beforeAll(async () => {
    local = await startDynamoDbLocal();
    client = new DynamoDBClient({
      endpoint: local.endpoint,
      region: 'local',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    const { TableDescription } = await client.send(
      new CreateTableCommand({
        TableName: 'people',
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [
          { AttributeName: 'pk', AttributeType: 'S' },
          { AttributeName: 'board', AttributeType: 'S' },
        ],
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
        GlobalSecondaryIndexes: [
          {
            IndexName: 'boards',
            KeySchema: [{ AttributeName: 'board', KeyType: 'HASH' }],
            Projection: { ProjectionType: 'KEYS_ONLY' },
          },
        ],
        StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
      }),
    );
    streamArn = TableDescription?.LatestStreamArn ?? '';
  });

  afterAll(async () => {
    client.destroy();
    await local.stop();
  });

  const put = (item: Record<string, { S: string }>): PutItemCommand =>
    new PutItemCommand({ TableName: 'people', Item: item, ReturnConsumedCapacity: 'INDEXES' });

  it('counts the writes of the table and of each index that an item enters', async () => {
    const { ConsumedCapacity: outside } = await client.send(put({ pk: { S: 'ada' } }));
    const { ConsumedCapacity: inside } = await client.send(put({ pk: { S: 'bo' }, board: { S: 'forum' } }));

    expect(outside).toMatchObject({ CapacityUnits: 1, Table: { CapacityUnits: 1 } });
    expect(inside?.CapacityUnits).toBe(2);
    expect(inside?.GlobalSecondaryIndexes?.['boards']?.CapacityUnits).toBe(1);
  });

  it('streams each change with its old and new image, in the order of the writes', async () => {
    const read = await openStream({ endpoint: local.endpoint, streamArn });
    await client.send(put({ pk: { S: 'cy' }, name: { S: 'one' } }));
    await client.send(put({ pk: { S: 'cy' }, name: { S: 'two' } }));

    const records = (await read()).filter(({ dynamodb }) => dynamodb?.Keys?.['pk']?.S === 'cy');

    expect(records.map(({ eventName }) => eventName)).toEqual(['INSERT', 'MODIFY']);
    expect(records[1]?.dynamodb).toMatchObject({
      OldImage: { name: { S: 'one' } },
      NewImage: { name: { S: 'two' } },
    });
    expect(await read()).toEqual([]);
  });
});
