// Access patterns of the first tasks: one item.
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { readItem } from '../../table/batch-reader.ts';
import { isConditionFailed, type Table } from '../../table/client.ts';
import { firstTasksKey } from '../../table/keys.ts';
import { initialTasks, type TaskList } from './rules.ts';

/** The list, strongly consistent. */
export async function readTaskList(table: Table): Promise<TaskList> {
  const item = await readItem(table, firstTasksKey, 'strong');
  if (item === undefined) return initialTasks;
  return {
    version: item.version as number,
    own: item.own as TaskList['own'],
    retired: item.retired as TaskList['retired'],
  };
}

/** Writes the list over the version before it. False when somebody else was first. */
export async function writeTaskList(table: Table, list: TaskList, token: string): Promise<boolean> {
  try {
    await table.client.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...firstTasksKey, ...list, t: token },
        ...(list.version === 1
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : {
              ConditionExpression: '#version = :before',
              ExpressionAttributeNames: { '#version': 'version' },
              ExpressionAttributeValues: { ':before': list.version - 1 },
            }),
      }),
    );
    return true;
  } catch (error) {
    if (!isConditionFailed(error)) throw error;
    return (await readItem(table, firstTasksKey, 'strong'))?.t === token;
  }
}
