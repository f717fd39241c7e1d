// The job `reminders`: who stopped on the way is told twice at most. Every mail has a key of
// its own, so a run that died between mail and note sends nothing twice.
import { readAccount } from '../../identity/accounts/store.ts';
import { queueMail } from '../../mail/outbox/queue.io.ts';
import type { Services } from '../services.ts';
import { hasReached, lastStepAt } from '../sign-up/rules.ts';
import { firstReminderMail, reminderMailKey, secondReminderMail } from './mails.io.ts';
import { remindNow, type Reminder } from './rules.ts';
import { readDueReminders, writeReminder } from './store.ts';
import { readJourney } from '../sign-up/store.ts';

const mails = [firstReminderMail, secondReminderMail] as const;

type Needed = Pick<Services, 'table' | 'clock' | 'ids' | 'vault' | 'log'>;

/** Sends what is due. Safe to repeat and to run twice at once. */
export async function sendReminders(
  services: Needed,
): Promise<{ readonly sent: number; readonly looked: number }> {
  const seen = new Set<string>();
  let sent = 0;
  for (;;) {
    // The list follows a write a moment later: somebody just dealt with may still stand in it.
    const due = (await readDueReminders(services.table, services.clock.now())).filter(
      ({ id, version }) => !seen.has(`${id} ${String(version)}`),
    );
    if (due.length === 0) return { sent, looked: seen.size };
    for (const reminder of due) {
      seen.add(`${reminder.id} ${String(reminder.version)}`);
      if (await remind(services, reminder)) sent += 1;
    }
  }
}

async function remind(services: Needed, reminder: Reminder): Promise<boolean> {
  const { table, clock, ids, log } = services;
  const { id } = reminder;
  const { send, after } = remindNow(reminder, await lastStepOf(services, id), clock.now());
  const mail = mails[reminder.sent];
  const isNew =
    send &&
    mail !== undefined &&
    (await queueMail(services, { mail, key: reminderMailKey(id, after.sent), to: { contributor: id } }));
  await writeReminder(table, after, ids.token());
  if (isNew) log.info('sign_up_reminder_queued', { contributor: id, number: after.sent });
  return isNew;
}

async function lastStepOf({ table }: Needed, id: string): Promise<number | 'over'> {
  const [journey, account] = await Promise.all([readJourney(table, id), readAccount(table, id)]);
  if (journey === undefined || account?.state !== 'active' || hasReached(journey, 'ready')) return 'over';
  return lastStepAt(journey);
}
