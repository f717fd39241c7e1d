// Reads items in the shape that a stream carries them.
import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Table } from '../../shared/platform/table/client.io.ts';
import type { Image, ItemKey } from './change-feed.ts';

/** The present images of up to 100 keys; those of no item are left out. */
export async function readImages(
  table: Table,
  keys: readonly ItemKey[],
): Promise<readonly { readonly key: ItemKey; readonly image: Image }[]> {
  const found: { key: ItemKey; image: Image }[] = [];
  let asked: Record<string, unknown>[] = keys.map(({ pk, sk }) => ({ pk, sk }));
  while (asked.length > 0) {
    const answer = await table.client.send(
      new BatchGetCommand({ RequestItems: { [table.name]: { Keys: asked, ConsistentRead: true } } }),
    );
    for (const item of answer.Responses?.[table.name] ?? []) {
      const image = marshall(item, { removeUndefinedValues: true }) as Image;
      found.push({ key: { pk: item.pk as string, sk: item.sk as string }, image });
    }
    asked = answer.UnprocessedKeys?.[table.name]?.Keys ?? [];
  }
  return found;
}
