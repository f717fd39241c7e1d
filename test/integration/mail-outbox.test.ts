// The outbox under everything that happens to a stream and to its workers: a mail is sent
// once, and twice only where a worker dies between sending and noting it.
import type { DynamoDBRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { beginAccount, type Account } from '../../shared/identity/accounts/account.ts';
import { writeAccount } from '../../shared/identity/accounts/store.ts';
import { writeProfile } from '../../shared/identity/profiles/store.ts';
import type { MemberMail } from '../../shared/mail/letters/definition.io.ts';
import { LEASE_MS, type Outcome } from '../../shared/mail/outbox/outbox.ts';
import { queueMail, type PersonalMail } from '../../shared/mail/outbox/queue.io.ts';
import { readMail } from '../../shared/mail/outbox/store.ts';
import { firstReminderMail, secondReminderMail } from '../../shared/membership/reminders/mails.io.ts';
import { welcomeMail } from '../../shared/membership/sign-up/welcome-mail.io.ts';
import type { LogFields } from '../../shared/platform/runtime/log.io.ts';
import type { Services } from '../../shared/services.ts';
import { signInCodeMail } from '../../shared/membership/sign-in/code-mails.io.ts';
import { scanPages } from '../../shared/platform/table/scan.io.ts';
import { dyingServices, loseReplies } from '../support/faults.ts';
import { accepted, aPost } from '../support/mail.ts';
import { aSystem, type TestSystem } from '../support/system.ts';

const id = 'abcdefghijkl';

async function anAccount({ services }: TestSystem, over: Partial<Account> = {}): Promise<void> {
  const now = services.clock.now();
  const account = { ...beginAccount({ id, email: 'ana@example.org', now }), ...over };
  await writeAccount(services.table, account, 'token');
}

const welcome = (key = `welcome#${id}`, mail: MemberMail = welcomeMail): PersonalMail => ({
  mail: { ...mail, keysOf: () => [key] },
  key,
  to: { contributor: id },
});

function queueCode({ services, clock }: TestSystem, over: { expiresAt?: number } = {}) {
  return queueMail(services, {
    key: 'code#1',
    mail: signInCodeMail,
    to: { address: 'ana@example.org', language: 'de' },
    code: '12345678',
    expiresAt: clock.now() + 600_000,
    ...over,
  });
}

async function stateOf({ services }: TestSystem, key = `welcome#${id}`) {
  return (await readMail(services.table, key))?.state;
}

describe('a queued mail', () => {
  it('goes to the address and in the language that the account has when it is sent', async () => {
    const system = await aSystem();
    await queueMail(system.services, welcome());
    await anAccount(system, { email: 'new@example.org', language: 'fr' });
    const post = aPost(system);

    await post.deliver();

    expect(await post.read()).toMatchObject([{ to: 'new@example.org', subject: 'Bienvenue sur Laurel' }]);
    expect(await readMail(system.services.table, `welcome#${id}`)).toMatchObject({
      state: 'sent',
      messageId: 'message-0',
    });
  });

  it('under a key that its definition does not tell is refused: nobody would find it to erase it', async () => {
    const { services } = await aSystem();
    const mail = { mail: welcomeMail, key: 'welcome#somebody', to: { contributor: id } };

    await expect(queueMail(services, mail)).rejects.toThrow('welcome has no key welcome#somebody');
    expect(await readMail(services.table, 'welcome#somebody')).toBeUndefined();
  });

  it('is one mail however often it is queued', async () => {
    const system = await aSystem();
    await anAccount(system);
    const post = aPost(system);

    const answers = await Promise.all([1, 2, 3].map(() => queueMail(system.services, welcome())));
    await post.deliver();
    answers.push(await queueMail(system.services, welcome()));
    await post.deliver();

    expect(answers.filter(Boolean)).toHaveLength(1);
    expect(post.sent).toHaveLength(1);
  });

  it('is queued and sent once though the table loses replies', async () => {
    const system = await aSystem();
    await anAccount(system);
    const { lost } = loseReplies(system.services.table, 1);
    const post = aPost(system);

    expect(await queueMail(system.services, welcome())).toBe(true);
    await post.deliver();

    expect(lost()).toBeGreaterThanOrEqual(3);
    expect(post.sent).toHaveLength(1);
    expect(await stateOf(system)).toBe('sent');
  });

  it('of several kinds to one person each says what it is for', async () => {
    const system = await aSystem();
    await anAccount(system, { language: 'en-US' });
    await queueMail(system.services, welcome('r1', firstReminderMail));
    await queueMail(system.services, welcome('r2', secondReminderMail));
    const post = aPost(system);

    await post.deliver();

    const texts = (await post.read()).map(({ text }) => text);
    expect(texts.toSorted()).toEqual([
      expect.stringContaining('We remind you once more at most.'),
      expect.stringContaining('This is the last mail about it.'),
    ]);
    for (const text of texts) expect(text).toContain('http://127.0.0.1:8787/join');
  });
});

describe('records of the change feed', () => {
  async function queuedMails(): Promise<{ system: TestSystem; records: DynamoDBRecord[] }> {
    const system = await aSystem();
    await anAccount(system);
    for (const n of [1, 2, 3, 4, 5]) await queueMail(system.services, welcome(`mail#${String(n)}`));
    return { system, records: system.takeRecords() };
  }

  it('may come twice, in one batch and in two, and in any order', async () => {
    const { system, records } = await queuedMails();
    const post = aPost(system);
    const work = post.worker();

    const first = await work([...records.toReversed(), ...records]);
    const second = await work(records);

    expect([first, second]).toEqual([{ batchItemFailures: [] }, { batchItemFailures: [] }]);
    expect(post.sent).toHaveLength(5);
  });

  it('given to three rivals at once send each mail once, and all end as sent', async () => {
    const { system, records } = await queuedMails();
    const post = aPost(system);
    const rivals = [post.worker(), post.worker(), post.worker()];

    const answers = await Promise.all(rivals.map((work) => work(records)));
    const again = await Promise.all(rivals.map((work) => work(records)));

    expect(answers.flatMap(({ batchItemFailures }) => batchItemFailures).length).toBeGreaterThan(0);
    expect(again.flatMap(({ batchItemFailures }) => batchItemFailures)).toEqual([]);
    expect(post.sent).toHaveLength(5);
  });

  it('of which one fails: the others are not held up, and only that one comes again', async () => {
    const { system, records } = await queuedMails();
    const post = aPost(system, (_mail, n) => (n === 2 ? { is: 'later', reason: 'Throttling' } : accepted(n)));
    const work = post.worker();

    const { batchItemFailures } = await work(records);

    expect(batchItemFailures).toHaveLength(1);
    expect(post.sent).toHaveLength(4);
    const failed = records.filter((record) =>
      batchItemFailures.some(({ itemIdentifier }) => itemIdentifier === record.dynamodb?.SequenceNumber),
    );
    expect(await work(failed)).toEqual({ batchItemFailures: [] });
    expect(post.sent).toHaveLength(5);
  });
});

describe('a worker that dies', () => {
  // The first write claims the mail, the second notes that it was sent.
  it.each([
    { moment: 'before it claims the mail', writes: 0, where: 'before', mails: 1 },
    { moment: 'after it claimed the mail', writes: 0, where: 'after', mails: 1 },
    { moment: 'between sending and noting, the documented case', writes: 1, where: 'before', mails: 2 },
    { moment: 'after noting', writes: 1, where: 'after', mails: 1 },
  ] as const)('$moment: $mails sent in the end', async ({ writes, where, mails }) => {
    const system = await aSystem();
    await anAccount(system);
    await queueMail(system.services, welcome());
    const records = system.takeRecords();
    const post = aPost(system);
    const dying = dyingServices(system.services, { writes, where });

    const died = await post.worker(dying.services)(records);
    system.clock.set(system.clock.now() + LEASE_MS + 1);
    const next = await post.worker()(records);

    expect(dying.died()).toBe(true);
    expect(died.batchItemFailures).toHaveLength(1);
    expect(next).toEqual({ batchItemFailures: [] });
    expect(post.sent).toHaveLength(mails);
    expect(await stateOf(system)).toBe('sent');
  });

  it('keeps its claim until it lapses: a rival waits, for the mail may be on its way', async () => {
    const system = await aSystem();
    await anAccount(system);
    await queueMail(system.services, welcome());
    const records = system.takeRecords();
    const post = aPost(system);
    await post.worker(dyingServices(system.services, { writes: 0, where: 'after' }).services)(records);

    system.clock.set(system.clock.now() + LEASE_MS - 1);
    const early = await post.worker()(records);
    system.clock.set(system.clock.now() + 1);
    const late = await post.worker()(records);

    expect([early.batchItemFailures.length, late.batchItemFailures.length]).toEqual([1, 0]);
    expect(post.sent).toHaveLength(1);
  });

  it('holds nothing up for ever when the clock is set back', async () => {
    const system = await aSystem();
    await anAccount(system);
    await queueMail(system.services, welcome());
    const records = system.takeRecords();
    const post = aPost(system);
    await post.worker(dyingServices(system.services, { writes: 0, where: 'after' }).services)(records);

    system.clock.set(system.clock.now() - 86_400_000);
    await post.worker()(records);

    expect(post.sent).toHaveLength(1);
  });
});

it('what was sent and could not be noted is noted later by the same worker, not sent again', async () => {
  const system = await aSystem();
  await anAccount(system);
  await queueMail(system.services, welcome());
  const records = system.takeRecords();
  const post = aPost(system);
  const work = post.worker(failingAtPut(system.services, 2));

  const failed = await work(records);
  const noted = await work(records);

  expect([failed.batchItemFailures.length, noted.batchItemFailures.length]).toEqual([1, 0]);
  expect(post.sent).toHaveLength(1);
  expect(await stateOf(system)).toBe('sent');
});

/** Services whose nth put, from 1, is refused by a table that throttles. */
function failingAtPut(services: Services, nth: number): Services {
  let puts = 0;
  const real = services.table.client;
  const send = (command: Parameters<typeof real.send>[0]) => {
    if (command.constructor.name === 'PutCommand' && (puts += 1) === nth) {
      return Promise.reject(Object.assign(new Error('throttled'), { name: 'ThrottlingException' }));
    }
    return real.send(command);
  };
  return { ...services, table: { ...services.table, client: { send } as unknown as typeof real } };
}

describe('what the sender answers', () => {
  async function sentWith(...outcomes: Outcome[]) {
    const system = await aSystem();
    await anAccount(system);
    await queueMail(system.services, welcome());
    const records = system.takeRecords();
    const post = aPost(system, (_mail, n) => outcomes[n] ?? accepted(n));
    const work = post.worker();
    const again: boolean[] = [];
    for (let round = 0; round < 4; round += 1) {
      again.push((await work(records)).batchItemFailures.length > 0);
    }
    const mail = await readMail(system.services.table, `welcome#${id}`);
    return { again, mail, sent: post.sent.length };
  }

  it.each(['Throttling', 'AccountSendingPaused', 'unreached'])(
    '%s: the mail stays queued and is sent when it can be',
    async (reason) => {
      const { again, mail, sent } = await sentWith({ is: 'later', reason }, { is: 'later', reason });

      expect(again).toEqual([true, true, false, false]);
      expect(mail).toMatchObject({ state: 'sent', doubts: 0 });
      expect(sent).toBe(1);
    },
  );

  it('refused: the mail has failed, says why, and is not tried again', async () => {
    const { again, mail, sent } = await sentWith({ is: 'refused', reason: 'rejected' });

    expect(again).toEqual([false, false, false, false]);
    expect(mail).toMatchObject({ state: 'failed', reason: 'rejected' });
    expect(sent).toBe(0);
  });

  it('nothing, once: the mail is sent once more, so that none is lost', async () => {
    const { again, mail, sent } = await sentWith({ is: 'unknown', reason: 'TimeoutError' });

    expect(again).toEqual([true, false, false, false]);
    expect(mail).toMatchObject({ state: 'sent', doubts: 1 });
    expect(sent).toBe(1);
  });

  it('nothing, twice: it may have gone out twice, so there is no third time', async () => {
    const { again, mail } = await sentWith(
      { is: 'unknown', reason: 'TimeoutError' },
      { is: 'unknown', reason: 'TimeoutError' },
    );

    expect(again).toEqual([true, false, false, false]);
    expect(mail).toMatchObject({ state: 'failed', reason: 'no-answer' });
  });
});

describe('nothing is sent', () => {
  it('when the code has expired meanwhile', async () => {
    const system = await aSystem();
    await queueCode(system);
    const post = aPost(system);
    system.clock.set(system.clock.now() + 600_000);

    await post.deliver();

    expect(post.sent).toEqual([]);
    expect(await readMail(system.services.table, 'code#1')).toMatchObject({
      state: 'suppressed',
      reason: 'expired',
    });
  });

  it.each<[string, Partial<Account>, string]>([
    ['a suspended account', { state: 'suspended' }, 'suspended'],
    ['an account that is being erased', { state: 'erasing' }, 'erasing'],
    [
      'somebody who refused this kind',
      { preferences: { mailsRefused: ['welcome'], editions: [], away: [] } },
      'unwanted',
    ],
  ])('to %s', async (_who, over, reason) => {
    const system = await aSystem();
    await anAccount(system, over);
    await queueMail(system.services, welcome());
    const post = aPost(system);

    await post.deliver();

    expect(post.sent).toEqual([]);
    expect(await readMail(system.services.table, `welcome#${id}`)).toMatchObject({
      state: 'suppressed',
      reason,
    });
  });

  it('to somebody without an account, nor to a record that was deactivated', async () => {
    const system = await aSystem();
    await queueMail(system.services, { ...welcome(), to: { contributor: 'nobody' } });
    await anAccount(system);
    await writeProfile(
      system.services.table,
      id,
      {
        version: 1,
        handle: 'ana',
        claimed: true,
        optedOut: false,
        state: 'deactivated',
        bot: false,
      },
      'deactivated',
    );
    await queueMail(system.services, welcome('other'));
    const post = aPost(system);

    await post.deliver();

    expect(post.sent).toEqual([]);
    expect(await stateOf(system)).toBe('suppressed');
    expect(await stateOf(system, 'other')).toBe('suppressed');
  });

  it('of a sealed text that was not sealed here', async () => {
    const system = await aSystem();
    await queueCode(system);
    const records = system.takeRecords();
    const stranger = { ...system.services, vault: { ...system.services.vault, open: () => undefined } };
    const post = aPost(system);

    await post.worker(stranger)(records);

    expect(post.sent).toEqual([]);
    expect(await readMail(system.services.table, 'code#1')).toMatchObject({ reason: 'unreadable' });
  });
});

describe('a code', () => {
  it('can be read in the mail as one run of digits, in the language of the page, and no address opens anything', async () => {
    const system = await aSystem();
    await queueCode(system);
    const post = aPost(system);

    await post.deliver();

    const [mail] = await post.read();
    expect(mail).toMatchObject({ to: 'ana@example.org', subject: 'Dein Code für Laurel' });
    expect(mail?.text).toMatch(/\b12345678\b/);
    expect(mail?.text).toContain('10 Minuten');
    expect(Buffer.from(post.sent[0]!.raw).toString()).not.toMatch(/https?:|href|src=/i);
  });

  it('and its address lie nowhere in the table, before it is sent and after', async () => {
    const system = await aSystem();
    const dump = async () => {
      const items: unknown[] = [];
      for await (const page of scanPages(system.services.table)) items.push(page);
      return JSON.stringify(items);
    };
    await queueCode(system);
    const post = aPost(system);

    const before = await dump();
    await post.deliver();
    const after = await dump();

    expect(before).toContain('sealed');
    expect(after).toContain('"sent"');
    expect(after).not.toContain('sealed');
    for (const stored of [before, after]) expect(stored).not.toMatch(/12345678|ana@|example\.org/);
  });

  it('and its address stand in no line of the log', async () => {
    const system = await aSystem();
    const lines: [string, LogFields | undefined][] = [];
    const note = (event: string, fields?: LogFields) => lines.push([event, fields]);
    const log = { info: note, warn: note, error: note };
    await queueCode(system);
    const post = aPost(system, (_mail, n) => (n === 0 ? { is: 'later', reason: 'Throttling' } : accepted(n)));
    const work = post.worker({ ...system.services, log });
    const records = system.takeRecords();

    await work(records);
    await work(records);

    expect(lines.map(([event]) => event)).toEqual(['mail_postponed', 'mail_sent']);
    expect(JSON.stringify(lines)).not.toMatch(/12345678|ana@|example\.org|code#1/);
  });
});
