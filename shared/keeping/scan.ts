// Reads the whole table once, item by item: for audit and repair, which are the
// only ones that may.
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '../table/client.ts';

export type Item = Record<string, unknown> & { readonly pk: string; readonly sk: string };

/** Every item, strongly consistent, page by page. */
export async function* scanPages(table: Table): AsyncGenerator<readonly Item[]> {
  let from: Record<string, unknown> | undefined;
  do {
    const page = await table.client.send(
      new ScanCommand({
        TableName: table.name,
        ConsistentRead: true,
        ...(from ? { ExclusiveStartKey: from } : {}),
      }),
    );
    yield (page.Items ?? []) as Item[];
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}
