// Reads the whole table: for audit, repair and a changed catalogue, which are the
// only ones that may.
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from './client.io.ts';

/** An item as it is stored, with its keys. */
export type Item = Record<string, unknown> & { readonly pk: string; readonly sk: string };

/** Every item, or those that a filter lets through, strongly consistent, page by page. */
export async function* scanPages(
  table: Table,
  filter: Readonly<Partial<Record<'FilterExpression' | 'ProjectionExpression', string>>> & {
    readonly ExpressionAttributeValues?: Record<string, unknown>;
  } = {},
): AsyncGenerator<readonly Item[]> {
  let from: Record<string, unknown> | undefined;
  do {
    const page = await table.client.send(
      new ScanCommand({
        TableName: table.name,
        ConsistentRead: true,
        ...filter,
        ...(from ? { ExclusiveStartKey: from } : {}),
      }),
    );
    yield (page.Items ?? []) as Item[];
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}
