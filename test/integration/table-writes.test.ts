// The ways in which stores write and list, on a table that also loses replies.
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Table } from '../../shared/platform/table/client.io.ts';
import { listed, listItems, readList } from '../../shared/platform/table/lists.io.ts';
import { putOnce, putOrRead } from '../../shared/platform/table/put-once.io.ts';
import { putVersion } from '../../shared/platform/table/put-version.io.ts';
import { versionOf } from '../../shared/platform/table/version-of.ts';
import { valueOf } from '../../shared/platform/table/value.ts';
import { readItem } from '../../shared/platform/table/batch-reader.io.ts';
import { aSystem } from '../support/system.ts';

let table: Table;

beforeAll(async () => {
  table = (await aSystem()).services.table;
});

/** The table whose next put arrives while its reply is lost, so that the client makes it twice. */
function losingAReply(): Table {
  let lost = false;
  const client = {
    send: async (command: never) => {
      if (lost || !((command as unknown) instanceof PutCommand)) return table.client.send(command);
      lost = true;
      await table.client.send(command);
      return table.client.send(command).catch((error: unknown) => {
        throw Object.assign(error as Error, { $metadata: { attempts: 2 } });
      });
    },
  };
  return { name: table.name, client: client as unknown as Table['client'] };
}

const versioned = (pk: string, version: number, words: string) => ({ pk, sk: 'V', version, words });

describe('an item with a version', () => {
  it('begins with 1 where nothing is yet, once', async () => {
    const first = await putVersion(table, versioned('begun', 1, 'first'), 'a');
    const second = await putVersion(table, versioned('begun', 1, 'second'), 'b');

    expect([first, second]).toEqual([true, false]);
    expect(await readItem(table, { pk: 'begun', sk: 'V' }, 'strong')).toMatchObject({ words: 'first' });
  });

  it('changes only over the version that was read', async () => {
    await putVersion(table, versioned('changed', 1, 'first'), 'a');

    const rivals = await Promise.all([
      putVersion(table, versioned('changed', 2, 'left'), 'b'),
      putVersion(table, versioned('changed', 2, 'right'), 'c'),
    ]);
    const late = await putVersion(table, versioned('changed', 2, 'late'), 'd');
    const early = await putVersion(table, versioned('changed', 4, 'early'), 'e');

    expect(rivals.filter(Boolean)).toHaveLength(1);
    expect([late, early]).toEqual([false, false]);
  });

  it('is not begun again as version 2 after it has gone', async () => {
    expect(await putVersion(table, versioned('gone', 2, 'back'), 'a')).toBe(false);
  });

  it('goes on from the version of an older data folder, where it is called v', async () => {
    const key = { pk: 'older', sk: 'V' };
    await table.client.send(new PutCommand({ TableName: table.name, Item: { ...key, v: 7 } }));
    const before = versionOf(await readItem(table, key, 'strong'));

    const wrong = await putVersion(table, versioned('older', 7, 'too early'));
    const rivals = await Promise.all(
      ['left', 'right'].map((words) => putVersion(table, versioned('older', before + 1, words))),
    );

    expect([before, wrong]).toEqual([7, false]);
    expect(rivals.filter(Boolean)).toHaveLength(1);
    const after = await readItem(table, key, 'strong');
    expect(after).toMatchObject({ version: 8 });
    expect(after).not.toHaveProperty('v');
    expect(versionOf(undefined)).toBe(0);
  });

  it('asks nothing more after a put that was made once and came too late', async () => {
    await putVersion(table, versioned('late', 1, 'first'), 'a');
    const sent: string[] = [];
    const client = {
      send: (command: object) => {
        sent.push(command.constructor.name);
        return table.client.send(command as never);
      },
    };

    const late = await putVersion(
      { name: table.name, client: client as unknown as Table['client'] },
      versioned('late', 1, 'second'),
      'b',
    );

    expect([late, ...sent]).toEqual([false, 'PutCommand']);
  });

  it('knows its own write when the reply was lost', async () => {
    const begun = await putVersion(losingAReply(), versioned('lost', 1, 'first'), 'a');
    const changed = await putVersion(losingAReply(), versioned('lost', 2, 'second'), 'b');

    expect([begun, changed]).toEqual([true, true]);
    expect(await readItem(table, { pk: 'lost', sk: 'V' }, 'strong')).toMatchObject({ words: 'second' });
  });

  it('does not take a failure of the table for a rival', async () => {
    await expect(putVersion(failing(), versioned('failing', 1, 'first'), 'a')).rejects.toThrow('no table');
  });
});

describe('an item that is put once', () => {
  it('goes to one of many, and all are told whose it is', async () => {
    const claims = await Promise.all(
      ['a', 'b', 'c'].map((id) => putOrRead(table, { pk: 'claim', sk: 'C', id })),
    );

    expect(new Set(claims.map(({ id }) => id)).size).toBe(1);
    expect(await putOnce(table, { pk: 'claim', sk: 'C', id: 'd' })).toBe(false);
  });

  it('is ours also when the reply was lost', async () => {
    expect(await putOrRead(losingAReply(), { pk: 'lost claim', sk: 'C', id: 'a' })).toMatchObject({
      id: 'a',
    });
  });

  it('does not take a failure of the table for a holder', async () => {
    await expect(putOnce(failing(), { pk: 'failing', sk: 'C' })).rejects.toThrow('no table');
  });
});

describe('a list', () => {
  beforeAll(async () => {
    for (const place of ['a', 'b', 'c', 'd'])
      await putOnce(table, { pk: `listed ${place}`, sk: 'L', place, ...listed('letters', place) });
    await putOnce(table, { pk: 'elsewhere', sk: 'L', place: 'e', ...listed('others', 'e') });
  });

  it('is read whole, in order, over all its pages', async () => {
    const found: unknown[] = [];
    for await (const { place } of listItems(inPagesOfOne(), 'letters')) found.push(place);

    expect(found).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is read from either end, up to a place, and goes on behind a page', async () => {
    const head = await readList(table, 'letters', { limit: 2 });
    const rest = await readList(table, 'letters', { after: head.next });
    const newest = await readList(table, 'letters', { before: 'd', backwards: true, limit: 2 });

    expect(placesIn(head)).toEqual(['a', 'b']);
    expect(placesIn(rest)).toEqual(['c', 'd']);
    expect(rest.next).toBeUndefined();
    expect(placesIn(newest)).toEqual(['c', 'b']);
  });
});

it('leaves of an item what it says, and its version', () => {
  const item = { pk: 'p', sk: 's', t: 'token', ttl: 1, ...listed('l', 'k'), version: 3, words: 'hello' };

  expect(valueOf(item)).toEqual({ version: 3, words: 'hello' });
});

function failing(): Table {
  const client = { send: () => Promise.reject(new Error('no table')) };
  return { name: table.name, client: client as unknown as Table['client'] };
}

/** The table as it is when every page holds one item. */
function inPagesOfOne(): Table {
  const client = {
    send: (command: { input: Record<string, unknown> }) => {
      command.input.Limit = 1;
      return table.client.send(command as never);
    },
  };
  return { name: table.name, client: client as unknown as Table['client'] };
}

function placesIn({ items }: { items: readonly Readonly<Record<string, unknown>>[] }): unknown[] {
  return items.map(({ place }) => place);
}
