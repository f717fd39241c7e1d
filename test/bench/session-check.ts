// What it costs to know who sent a request: table reads, and the time that is our own,
// on top of the table's. The account is a full one: twenty sessions, ten passkeys.
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { beginAccount, type Account } from '../../shared/identity/accounts/account.ts';
import { SESSIONS_AT_MOST } from '../../shared/identity/accounts/rules.ts';
import { sessionKeyOf, visitorOf } from '../../shared/identity/accounts/sessions.io.ts';
import { stoppedClock } from '../../shared/platform/runtime/clock.io.ts';
import { randomIds, spell } from '../../shared/platform/runtime/ids.io.ts';
import { accountKey } from '../../shared/identity/accounts/keys.ts';
import type { Bench } from './bench.ts';
import { atMost, median, type Figure } from './figure.ts';

const now = Date.parse('2025-01-01T12:00:00Z');
const checks = { warm: 200, measured: 2000 };

/** Reads a check, and the median of its own time in milliseconds. */
export async function benchSessionCheck(_bench: Bench): Promise<readonly Figure[]> {
  const secret = 's'.repeat(43);
  const id = 'abcdefghijkl';
  const account = fullAccount(id, secret);
  let reads = 0;
  const send = (): Promise<unknown> => {
    reads += 1;
    return Promise.resolve({ Item: { ...accountKey(id), ...account } });
  };
  const table = { name: 'laurel', client: { send } as unknown as DynamoDBDocumentClient };
  const services = { table, clock: stoppedClock(now), ids: randomIds };

  const times: number[] = [];
  for (let check = -checks.warm; check < checks.measured; check += 1) {
    const begun = performance.now();
    const visitor = await visitorOf(services, `${id}.${secret}`);
    if (visitor === undefined) throw new Error('the session does not hold');
    if (check >= 0) times.push(performance.now() - begun);
  }
  return [
    atMost({
      name: 'session_check_reads',
      value: reads / (checks.warm + checks.measured),
      unit: 'reads',
      judged: 'value',
      target: 1,
    }),
    atMost({ name: 'session_check_own_time', value: median(times), unit: 'ms', judged: 'value', target: 1 }),
  ];
}

function fullAccount(id: string, secret: string): Account {
  const session = { startedAt: now, seenAt: now, by: 'code', device: 'Firefox, Windows' } as const;
  const others = Array.from({ length: SESSIONS_AT_MOST - 1 }, () => [spell(43), session] as const);
  const passkeys = Array.from({ length: 10 }, (_, at) => [
    spell(43),
    { publicKey: spell(103), counter: 0, transports: ['internal'], name: `Key ${String(at)}`, addedAt: now },
  ]);
  return {
    ...beginAccount({ id, email: 'somebody@example.org', now }),
    handle: 'somebody',
    sessions: { ...Object.fromEntries(others), [sessionKeyOf(secret)]: session },
    passkeys: Object.fromEntries(passkeys) as Account['passkeys'],
  };
}
