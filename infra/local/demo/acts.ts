// What the made-up people do to each other, each by the use case that a page calls.
import type { Role } from '../../../shared/identity/access/roles.ts';
import { decideBeginner, type BeginnerDecision } from '../../../shared/activity/beginners/decide.io.ts';
import { readBeginner } from '../../../shared/activity/beginners/store.ts';
import { askForRecord, decideClaim } from '../../../shared/membership/claims/claim.io.ts';
import { greet } from '../../../shared/membership/welcome/greet.io.ts';
import type { GreetingLine } from '../../../shared/membership/welcome/rules.ts';
import { suspend, type SuspensionReason } from '../../../shared/community/members/suspend.io.ts';
import { decideReview } from '../../../shared/activity/review/decide.io.ts';
import { giveRole, takeRole } from '../../../shared/identity/staff/change.io.ts';
import { rolesOf } from '../../../shared/identity/staff/read.io.ts';
import type { Logged, Verdict } from './logged.ts';
import { idOf, mustBe, type Stage } from './stage.ts';

async function actorOf(stage: Stage, handle: string) {
  const id = idOf(stage, handle);
  return { id, roles: await rolesOf(stage.services, id) };
}

/** Gives a role. */
export async function give(stage: Stage, by: string, to: string, role: Role): Promise<void> {
  const change = { by: idOf(stage, by), id: idOf(stage, to), role };
  mustBe(await giveRole(stage.services, change), 'changed');
}

/** Takes a role. */
export async function take(stage: Stage, by: string, from: string, role: Role): Promise<void> {
  const change = { by: idOf(stage, by), id: idOf(stage, from), role };
  mustBe(await takeRole(stage.services, change), 'changed');
}

/** Suspends somebody. */
export async function shutOut(
  stage: Stage,
  by: string,
  handle: string,
  reason: SuspensionReason,
): Promise<void> {
  const actor = await actorOf(stage, by);
  mustBe(await suspend(stage.services, { actor, id: idOf(stage, handle), reason }), 'changed');
}

/** Greets a newcomer. */
export async function welcome(
  stage: Stage,
  by: string,
  { to, line, words }: { readonly to: string; readonly line: GreetingLine; readonly words: string },
): Promise<void> {
  const greeting = { by: idOf(stage, by), handle: to, line, words };
  mustBe(await greet(stage.services, greeting), 'greeted');
}

/** Asks for an imported record. */
export async function claim(stage: Stage, by: string, handle: string, words: string): Promise<void> {
  mustBe(await askForRecord(stage.services, { by: idOf(stage, by), handle, words }), 'asked');
}

/** Says that a record is not whose it was asked to be. */
export async function refuseClaim(
  stage: Stage,
  manager: string,
  { by, handle, words }: { readonly by: string; readonly handle: string; readonly words: string },
): Promise<void> {
  const record = await stage.services.handles.find(handle);
  const claimed = { record: record?.contributor ?? '', by: idOf(stage, by) };
  const decision = { verdict: 'declined', manager: idOf(stage, manager), words } as const;
  mustBe(await decideClaim(stage.services, { ...claimed, ...decision }), 'decided');
}

/** Decides about a beginner of the social program. */
export async function decide(
  stage: Stage,
  by: string,
  handle: string,
  decision: BeginnerDecision['decision'],
): Promise<void> {
  const actor = await actorOf(stage, by);
  const who = { id: idOf(stage, handle), program: 'social' } as const;
  const version = (await readBeginner(stage.services.table, who))?.version ?? 0;
  mustBe(await decideBeginner(stage.services, { actor, ...who, decision, version }), 'decided');
}

/** Decides on a contribution that waits. */
export async function judge(
  stage: Stage,
  { by, title }: Logged,
  { reviewer, status, words }: Verdict,
): Promise<void> {
  const waiting = stage.logged.get(`${by} ${title}`);
  if (waiting === undefined) throw new Error(`${by} has not logged "${title}"`);
  const actor = await actorOf(stage, reviewer);
  mustBe((await decideReview(stage.services, actor, { ...waiting, status, words })).outcome, 'done');
}
