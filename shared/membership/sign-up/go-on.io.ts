// The end of the sign-up, and what follows from it, exactly once: the badge, the introduction
// on the welcome page, the welcome mail. Each of them is one write that a repeat does not
// make again, and the journey's is the last; whoever opens /join again heals a crash between.
import { giveByHand } from '../../recognition/badges/give-by-hand.io.ts';
import { readAccount } from '../../identity/accounts/store.ts';
import { readPieceOf } from '../../recognition/records/contributions.io.ts';
import { queueMail } from '../../mail/outbox/queue.io.ts';
import type { Services } from '../services.ts';
import { publishIntroduction } from '../welcome/store.ts';
import { welcomeMail, welcomeMailKey } from './welcome-mail.io.ts';
import { journeyOf, reachStep } from './journey.io.ts';
import { nextStep, wayOf, type Journey } from './rules.ts';

/** The badge for it, in the catalogue. */
export const readyBadge = 'ready-to-help';
const reason = 'Finished the guided sign-up.';

/**
 * A person's journey as of now, after everything was done that needs nothing more of them: a first
 * task is done by whatever they contribute, and who has done all is ready. Safe to repeat.
 */
export async function goOn(services: Services, id: string): Promise<Journey> {
  const way = wayOf(services.config);
  let journey = await journeyOf(services, id);
  if (nextStep(way, journey) === 'task' && (await hasContributed(services, id))) {
    journey = await reachStep(services, id, 'task');
  }
  return nextStep(way, journey) === 'ready' ? becomeReady(services, id) : journey;
}

async function becomeReady(services: Services, id: string): Promise<Journey> {
  const handle = (await readAccount(services.table, id))?.handle;
  if (handle === undefined) return journeyOf(services, id);
  await giveByHand(services, { badge: readyBadge, handle, reason });
  await publishIntroduction(services.table, { id, at: services.clock.now() });
  await queueMail(services, { mail: welcomeMail, key: welcomeMailKey(id), to: { contributor: id } });
  const journey = await reachStep(services, id, 'ready');
  services.log.info('sign_up_finished', { contributor: id });
  return journey;
}

/** Whatever became of it: what waits for review is a first task done, too. */
async function hasContributed({ table }: Services, id: string): Promise<boolean> {
  const piece = await readPieceOf(table, id, { limit: 1 });
  return piece !== 'bad-cursor' && piece.contributions.length > 0;
}
