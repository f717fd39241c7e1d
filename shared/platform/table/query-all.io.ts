// Reads a whole answer: a page of a query holds 1 MB at most.
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './client.io.ts';

/** All items of a query, page by page. For what belongs to one person, never for a list of the community. */
export async function queryAll(
  table: Table,
  input: {
    readonly KeyConditionExpression: string;
    readonly ExpressionAttributeValues: Record<string, unknown>;
    readonly ConsistentRead?: boolean;
  },
): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await table.client.send(
      new QueryCommand({ TableName: table.name, ...input, ...(from ? { ExclusiveStartKey: from } : {}) }),
    );
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return items;
}
