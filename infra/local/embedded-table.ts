// The embedded table: dynalite (DynamoDB on LevelDB) behind the unchanged AWS SDK.
// Its files live in the data folder, or in memory when there is none. Watched
// writes pass through the change feed on their way.
import type { AddressInfo } from 'node:net';
import { Agent } from 'node:http';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  type CreateTableCommandInput,
} from '@aws-sdk/client-dynamodb';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import dynalite from 'dynalite';
import { documentClient, type Table } from '../../shared/platform/table/client.io.ts';
import { indexes } from '../../shared/platform/table/indexes.ts';
import { holdFewFilesOpen } from './level-settings.ts';
import { watchWrites, type WriteWatcher } from './watched-writes.ts';

/** A table that `openEmbeddedTable` opened: for stores as `table`, for other clients by its address on 127.0.0.1. */
export interface EmbeddedTable {
  readonly table: Table;
  readonly endpoint: string;
  close(): Promise<void>;
}

/** Opens the table, creating it when it is not there. `folder` undefined keeps it in memory. */
export async function openEmbeddedTable({
  name,
  limitsName,
  folder,
  feed,
}: {
  readonly name: string;
  /** The table of limits beside it, where one is wanted. */
  readonly limitsName?: string;
  readonly folder: string | undefined;
  readonly feed?: WriteWatcher;
}): Promise<EmbeddedTable> {
  if (folder !== undefined) holdFewFilesOpen();
  const server = dynalite({ ...(folder === undefined ? {} : { path: folder }), createTableMs: 0 });
  // Node's server closes connections that were idle for five seconds. On a busy machine that is
  // the very moment in which our client takes one up again, and the request is reset.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const endpoint = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const http = new NodeHttpHandler({
    httpAgent: new Agent({ keepAlive: true, maxSockets: 128 }),
    requestTimeout: 30_000,
  });
  const client = new DynamoDBClient({
    ...localClient(endpoint),
    requestHandler: feed === undefined ? http : watchWrites(http, feed),
  });
  await createTable(client, tableDefinition(name));
  if (limitsName !== undefined) await createTable(client, limitsTableDefinition(limitsName));
  return {
    table: { name, client: documentClient(client) },
    endpoint,
    close: async () => {
      client.destroy();
      http.destroy();
      await new Promise<void>((resolve) =>
        server.close(() => {
          resolve();
        }),
      );
    },
  };
}

/** Settings of a client for a table on this machine: any credentials do. */
export function localClient(endpoint: string) {
  return {
    endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 4,
  };
}

/** What `CreateTable` needs, from the one list of indexes that the stack deploys too. */
export function tableDefinition(name: string): CreateTableCommandInput {
  const keyNames = ['pk', 'sk', ...indexes.flatMap((index) => [index.partitionKey, index.sortKey])];
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: keyNames.map((key) => ({ AttributeName: key, AttributeType: 'S' })),
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
    GlobalSecondaryIndexes: indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: [
        { AttributeName: index.partitionKey, KeyType: 'HASH' },
        { AttributeName: index.sortKey, KeyType: 'RANGE' },
      ],
      Projection:
        index.projection === 'keys'
          ? { ProjectionType: 'KEYS_ONLY' }
          : index.projection === 'all'
            ? { ProjectionType: 'ALL' }
            : { ProjectionType: 'INCLUDE', NonKeyAttributes: [...index.projection] },
    })),
  };
}

/** What `CreateTable` needs for the table in which uses of what is limited are counted. */
function limitsTableDefinition(name: string): CreateTableCommandInput {
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'key', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'key', KeyType: 'HASH' }],
  };
}

async function createTable(client: DynamoDBClient, definition: CreateTableCommandInput): Promise<void> {
  const name = definition.TableName ?? '';
  if (await isActive(client, name)) return;
  await client.send(new CreateTableCommand(definition));
  while (!(await isActive(client, name))) await new Promise((resolve) => setTimeout(resolve, 5));
}

async function isActive(client: DynamoDBClient, name: string): Promise<boolean> {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: name }));
    return Table?.TableStatus === 'ACTIVE';
  } catch (error) {
    if (error instanceof Error && error.name === 'ResourceNotFoundException') return false;
    throw error;
  }
}
