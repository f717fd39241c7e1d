// Reminders: two at most to who stopped, none to anybody else, whatever dies in between.
import { expect, test } from 'vitest';
import { changeAccount } from '../../shared/identity/accounts/change.io.ts';
import { readMail } from '../../shared/mail/outbox/store.ts';
import { runJob } from '../../shared/operations/jobs/run-job.io.ts';
import { journeyOf, reachStep } from '../../shared/membership/sign-up/journey.io.ts';
import { sendReminders } from '../../shared/membership/reminders/remind.io.ts';
import { readDueReminders, writeReminder } from '../../shared/membership/reminders/store.ts';
import { aMember } from '../support/people.ts';
import { aSystem, type TestSystem } from '../support/system.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

async function aBeginner(system: TestSystem): Promise<string> {
  const { id } = await aMember(system.services, { introduced: false });
  await journeyOf(system.services, id);
  return id;
}

/** Runs the job every six hours for so many days; answers with the days on which a mail was queued. */
async function daysOfMails(system: TestSystem, days: number): Promise<number[]> {
  const start = system.clock.now();
  const found: number[] = [];
  for (let after = 0; after <= days * DAY; after += 6 * HOUR) {
    system.clock.set(start + after);
    const { sent } = await sendReminders(system.services);
    for (let each = 0; each < sent; each += 1) found.push(after / DAY);
  }
  return found;
}

test('who stops is reminded after two days and after a week, and never again', async () => {
  const system = await aSystem();
  const id = await aBeginner(system);

  const days = await daysOfMails(system, 40);

  expect(days).toEqual([2, 7]);
  expect(await readMail(system.services.table, `remind#${id}#1`)).toMatchObject({
    kind: 'first-sign-up-reminder',
    contributor: id,
  });
  expect(await readMail(system.services.table, `remind#${id}#2`)).toMatchObject({
    kind: 'second-sign-up-reminder',
  });
  expect(await readDueReminders(system.services.table, system.clock.now())).toEqual([]);
});

test('who goes on is reminded two days after the last step', async () => {
  const system = await aSystem();
  const id = await aBeginner(system);
  system.clock.set(system.clock.now() + DAY);
  await reachStep(system.services, id, 'introduction');

  const days = await daysOfMails(system, 20);

  expect(days).toEqual([2, 7]);
});

test('who is ready hears nothing', async () => {
  const system = await aSystem();
  const id = await aBeginner(system);
  for (const step of ['introduction', 'guidelines', 'programs', 'task', 'ready'] as const) {
    await reachStep(system.services, id, step);
  }

  expect(await daysOfMails(system, 20)).toEqual([]);
});

test.each(['suspended', 'erasing'] as const)('who is %s hears nothing', async (state) => {
  const system = await aSystem();
  const id = await aBeginner(system);
  await changeAccount(system.services, id, (account) => ({ ...account, state }));

  expect(await daysOfMails(system, 20)).toEqual([]);
});

test('two runs at once, and one that died before its note, send one mail', async () => {
  const system = await aSystem();
  const id = await aBeginner(system);
  system.clock.set(system.clock.now() + 2 * DAY);
  const [due] = await readDueReminders(system.services.table, system.clock.now());

  const runs = await Promise.all([sendReminders(system.services), sendReminders(system.services)]);
  // As if the note had been lost: the item says that nothing was sent.
  await writeReminder(system.services.table, { id, sent: 0, dueAt: due?.dueAt ?? 0, version: 3 }, 'earlier');
  const after = await sendReminders(system.services);

  expect(runs.reduce((sum, { sent }) => sum + sent, 0)).toBe(1);
  expect(after.sent).toBe(0);
  expect(await readMail(system.services.table, `remind#${id}#2`)).toBeUndefined();
});

test('an item that an erasure took away is not brought back', async () => {
  const system = await aSystem();
  const id = await aBeginner(system);

  expect(await writeReminder(system.services.table, { id: `${id}x`, version: 2, sent: 1 }, 'late')).toBe(
    false,
  );
});

test('more are due than one page of the list holds, and the job gets to all', async () => {
  const system = await aSystem();
  const { table } = system.services;
  for (let index = 0; index < 120; index += 1) {
    await writeReminder(table, { id: `nobody${String(index)}`, version: 1, sent: 0, dueAt: 1 }, 'begun');
  }
  const id = await aBeginner(system);
  system.clock.set(system.clock.now() + 3 * DAY);

  const report = await runJob(system.services, 'reminders');

  expect(report).toEqual({ sent: 1, looked: 121 });
  expect(await readMail(table, `remind#${id}#1`)).toBeDefined();
});
