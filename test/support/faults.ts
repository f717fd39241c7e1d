// Tables that fail: the real one behind a client that dies, throttles or loses
// replies where a test wants it. What was written before stays written.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { openHandleBook } from '../../shared/identity/profiles/handle-book.io.ts';
import type { Services } from '../../shared/services.ts';
import type { Table } from '../../shared/platform/table/client.io.ts';

/** What a dead process's calls end in. */
class Died extends Error {
  override readonly name = 'Died';
}

interface Command {
  readonly constructor: { readonly name: string };
}

type Send = (command: Command) => Promise<unknown>;

function over(services: Services, wrap: (send: Send) => Send): Services {
  const real = services.table.client;
  const send = wrap((command) => real.send(command as Parameters<typeof real.send>[0]));
  const table: Table = { ...services.table, client: { send } as unknown as DynamoDBDocumentClient };
  return { ...services, table, handles: openHandleBook({ table, clock: services.clock }) };
}

/**
 * Services whose process lets `writes` writes through and dies at the next: before
 * that write is made, or after it and before its answer. From then on nothing goes.
 * `of` says what a write is: a put, unless removals count as well.
 */
export function dyingServices(
  services: Services,
  {
    writes,
    where,
    of = ['PutCommand'],
  }: { readonly writes: number; readonly where: 'before' | 'after'; readonly of?: readonly string[] },
): { readonly services: Services; readonly died: () => boolean } {
  let left = writes;
  let dead = false;
  const dying = over(services, (send) => async (command) => {
    if (dead) throw new Died();
    if (!of.includes(command.constructor.name)) return send(command);
    if (left > 0) {
      left -= 1;
      return send(command);
    }
    dead = true;
    if (where === 'after') await send(command);
    throw new Died();
  });
  return { services: dying, died: () => dead };
}

/** What the SDK tries before it gives up, without its waits. */
const ATTEMPTS = 4;

/** Services of which every other request on average is throttled, by a dice that always falls alike. */
export function throttledServices(services: Services, seed = 1): Services {
  let state = seed * 7919;
  const isHit = () => {
    state = Math.imul(state ^ (state >>> 15), state | 1) + 0x6d2b79f5;
    return ((state ^ (state >>> 14)) >>> 0) % 2 === 0;
  };
  return over(services, (send) => (command) => {
    let hits = 0;
    while (hits < ATTEMPTS && isHit()) hits += 1;
    if (hits === ATTEMPTS)
      return Promise.reject(
        Object.assign(new Error('throttled'), { name: 'ProvisionedThroughputExceededException' }),
      );
    return send(command);
  });
}

/** Loses the reply to the first attempt of each `every`th put, `atMost` times: the write is made, the connection breaks, the SDK tries again. */
export function loseReplies(
  { client }: Table,
  every: number,
  atMost = Infinity,
): { readonly lost: () => number } {
  let lost = 0;
  let puts = 0;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const answer = await next(args);
      const { headers } = args.request as { headers: Record<string, string | undefined> };
      const isFirst = headers['amz-sdk-request']?.startsWith('attempt=1;') ?? false;
      if (context.commandName !== 'PutItemCommand' || !isFirst) return answer;
      puts += 1;
      if (puts % every !== 0 || lost >= atMost) return answer;
      lost += 1;
      throw Object.assign(new Error('socket hang up'), { name: 'TimeoutError' });
    },
    { step: 'finalizeRequest', priority: 'low', name: 'loseReplies' },
  );
  return { lost: () => lost };
}
