// The one way in which anything is changed that others change too: read it, let a pure rule say
// what it should become, write that under the version that was read. Whoever lost the race
// reads again, so a rule is asked as often as it takes and must do nothing itself.
import { Contended } from '../runtime/contended.ts';
import type { Ruling } from './ruling.ts';

/**
 * Of forty rivals the last is through after 8 attempts where a request takes 8 ms, and after 19 on
 * one machine so slow that each takes 40 ms and all stand in one queue (docs/adr/0014). The waits
 * of 30 come to 13 seconds on average: whoever gives up is told so before the function's time is up.
 */
const ATTEMPTS = 30;
/** The longest wait before the second attempt, a few requests long; it doubles with each further one. */
const STEP_MS = 50;
/** Forty who wait up to so long are some 12 ms apart on average, about a request. */
const LONGEST_MS = 1000;

/** Said of an attempt whose write came too late: everything is to be read anew. */
export const overtaken = Symbol('overtaken');

/**
 * Makes an attempt until it is not overtaken, and answers with what it does; `about` names what is
 * being changed, by ids. For changes of several items that are decided on together; one item is
 * changed by `changeItem`. Throws Contended when rivals kept winning.
 */
export async function untilSettled<Answer>(
  about: string,
  attempt: () => Promise<Answer | typeof overtaken>,
): Promise<Answer> {
  for (let made = 0; made < ATTEMPTS; made += 1) {
    if (made > 0) await stepAside(made);
    const answer = await attempt();
    if (answer !== overtaken) return answer;
  }
  throw new Contended(about);
}

/** How an item is changed. */
interface Change<Before, Next, Answer> {
  /** What is being changed, for the error: ids, never names of people. */
  readonly about: string;
  /** Gives the newest item, strongly consistent. */
  readonly read: () => Promise<Before>;
  /** What was read a moment ago, which saves the first read. */
  readonly known?: Before;
  /** Says what the newest item should become, or that it stays. Pure. */
  readonly rule: (before: Before) => Ruling<Next, Answer>;
  /** Writes under the version that was read; false when somebody else was first. */
  readonly write: (next: Next) => Promise<boolean>;
}

/**
 * Changes an item until it is as the rule wants it, and gives the rule's answer: what is expected,
 * such as a refusal, is an answer too. Undisturbed it costs one read and one write, or the read
 * alone when the item stays. Throws Contended when rivals kept winning.
 */
export function changeItem<Before, Next, Answer>({
  about,
  read,
  known,
  rule,
  write,
}: Change<Before, Next, Answer>): Promise<Answer> {
  let atHand = known;
  return untilSettled(about, async () => {
    const before = atHand ?? (await read());
    atHand = undefined;
    const ruling = rule(before);
    if (ruling.is === 'stays' || (await write(ruling.next))) return ruling.answer;
    return overtaken;
  });
}

/** Rivals that met once meet again unless they wait for different times. */
function stepAside(made: number): Promise<void> {
  const most = Math.min(LONGEST_MS, STEP_MS * 2 ** (made - 1));
  return new Promise((resolve) => setTimeout(resolve, Math.random() * most));
}
