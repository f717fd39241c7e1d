// Counts the capacity units of every request of a client, by what it was spent on.
// A refused condition costs a write too, and its answer does not say so.
import type { ConsumedCapacity, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { isConditionFailed } from '../../shared/platform/table/client.io.ts';

/** Requests and units of one kind of request on one entity. */
interface Cost {
  readonly requests: number;
  readonly units: number;
}

export interface Spent {
  readonly writes: number;
  readonly reads: number;
  /** By `write card`, `read day chunk` and so on. */
  readonly by: ReadonlyMap<string, Cost>;
}

/** Asks every request of `client` for its units and adds them up; `take` gives the sum since the last call. */
export function meterRequests(client: DynamoDBClient): { take(): Spent } {
  let costs = new Map<string, Cost>();
  const add = (what: string, units: number): void => {
    const before = costs.get(what) ?? { requests: 0, units: 0 };
    costs.set(what, { requests: before.requests + 1, units: before.units + units });
  };
  client.middlewareStack.add(
    (next) => async (args) => {
      const input = args.input as Record<string, unknown>;
      input['ReturnConsumedCapacity'] = 'INDEXES';
      const what = `${'Item' in input ? 'write' : 'read'} ${entityOf(input)}`;
      try {
        const answer = await next(args);
        add(what, unitsOf(answer.output as { ConsumedCapacity?: ConsumedCapacity | ConsumedCapacity[] }));
        return answer;
      } catch (error) {
        if (isConditionFailed(error)) add(what, 1);
        throw error;
      }
    },
    { step: 'initialize', name: 'meter' },
  );
  return {
    take: () => {
      const by = costs;
      costs = new Map();
      const sum = (verb: string): number =>
        [...by].reduce((units, [what, cost]) => units + (what.startsWith(verb) ? cost.units : 0), 0);
      return { writes: sum('write'), reads: sum('read'), by };
    },
  };
}

/** The break-down of a sum for `per` contributions, dearest first: `card 1.20, contribution 1.00`. */
export function describe(spent: Spent, verb: 'write' | 'read', per: number): string {
  return [...spent.by]
    .filter(([what]) => what.startsWith(verb))
    .sort(([, a], [, b]) => b.units - a.units)
    .map(([what, { units }]) => `${what.slice(verb.length + 1)} ${(units / per).toFixed(2)}`)
    .join(', ');
}

/** One sum after another as one. */
export function plus(a: Spent, b: Spent): Spent {
  const by = new Map(a.by);
  for (const [what, { requests, units }] of b.by) {
    const before = by.get(what) ?? { requests: 0, units: 0 };
    by.set(what, { requests: before.requests + requests, units: before.units + units });
  }
  return { writes: a.writes + b.writes, reads: a.reads + b.reads, by };
}

/** Nothing spent yet. */
export const nothing: Spent = { writes: 0, reads: 0, by: new Map() };

function unitsOf({
  ConsumedCapacity: capacity,
}: {
  ConsumedCapacity?: ConsumedCapacity | ConsumedCapacity[];
}): number {
  const all = Array.isArray(capacity) ? capacity : [capacity];
  return all.reduce((units, each) => units + (each?.CapacityUnits ?? 0), 0);
}

const partitions: Readonly<Record<string, string>> = {
  X: 'contribution',
  D: 'day chunk',
  H: 'handle',
  T: 'title list',
  C: 'person',
};

function entityOf(input: Record<string, unknown>): string {
  if (typeof input['IndexName'] === 'string') return `index ${input['IndexName']}`;
  return [...new Set(keysOf(input).map(entityOfKey))].join(' + ');
}

function entityOfKey(key: Record<string, unknown>): string {
  const [pk, sk] = [text(key['pk']), text(key['sk'])];
  if (pk.startsWith('C#') && sk !== '') return sk.split('#')[0]?.toLowerCase() ?? '';
  return partitions[pk.charAt(0)] ?? pk;
}

/** The keys that a request names; of a query the partition alone. */
function keysOf(input: Record<string, unknown>): readonly Record<string, unknown>[] {
  if ('Item' in input) return [input['Item'] as Record<string, unknown>];
  if ('Key' in input) return [input['Key'] as Record<string, unknown>];
  if ('RequestItems' in input) {
    const tables = Object.values(
      input['RequestItems'] as Record<string, { Keys?: Record<string, unknown>[] }>,
    );
    return tables.flatMap(({ Keys = [] }) => Keys);
  }
  return [{ pk: (input['ExpressionAttributeValues'] as Record<string, unknown> | undefined)?.[':pk'] }];
}

/** A key as the document client or the plain one has it. */
function text(value: unknown): string {
  if (typeof value === 'string') return value;
  return (value as { S?: string } | undefined)?.S ?? '';
}
