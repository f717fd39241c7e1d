// Trying a code. The try is noted before anything is compared, and the code is used up
// before anything is done for it, so that many requests at once are worth what one is.
import type { Services } from '../services.ts';
import { challengeIn } from './browser.io.ts';
import { codeIn, codeText, isOpen, triesLeft, type Challenge, type CodePurpose } from './rules.ts';
import { noteTry, readChallenge, useCode } from './store.ts';

/** What came of a try, as `redeemCode` tells it. */
type Redeemed =
  /** The code was right and is used up: whoever sent it reads mails to this address. */
  | { readonly is: 'right'; readonly address: string }
  | { readonly is: 'wrong'; readonly triesLeft: number }
  /** Not what a code looks like; no try was spent. */
  | { readonly is: 'no-code' }
  /** The right code, entered here before: a double click. It opens nothing a second time. */
  | { readonly is: 'used' }
  /** Nothing can be entered any more: used, too old, too many tries, another browser's. */
  | { readonly is: 'over' };

/** A code that was typed, and the browser that it came from. */
interface CodeEntry {
  /** The browser's cookie of its request. */
  readonly cookie: string | undefined;
  /** What was typed. */
  readonly code: string;
  readonly purpose: CodePurpose;
}

type Redeeming = Pick<Services, 'table' | 'clock' | 'ids' | 'vault'>;

/** Tries a code in the browser that asked for one. Two writes at most, and a read for each code it shares. */
export async function redeemCode(
  services: Redeeming,
  { cookie, code: typed, purpose }: CodeEntry,
): Promise<Redeemed> {
  const { table, clock, ids, vault } = services;
  const hash = challengeIn(services, cookie);
  if (hash === undefined) return { is: 'over' };
  const code = codeIn(typed);
  if (code === undefined) return { is: 'no-code' };
  const token = ids.token();

  const challenge = await noteTry(table, hash, token);
  const now = clock.now();
  if (challenge?.purpose !== purpose || !isOpen(challenge, now)) return { is: 'over' };
  const shared = await Promise.all(challenge.shares.map((each) => readChallenge(table, each)));
  const match = [challenge, ...shared].find(
    (each): each is Challenge =>
      each?.code !== undefined &&
      each.purpose === purpose &&
      isOpen(each, now) &&
      vault.matches('code', codeText(each.hash, code), each.code),
  );
  if (match === undefined) {
    const left = triesLeft(challenge);
    return left === 0 ? { is: 'over' } : { is: 'wrong', triesLeft: left };
  }
  if (!(await useCode(table, match.hash, token))) return { is: match === challenge ? 'used' : 'over' };
  const address = vault.open('code-address', challenge.sealed);
  return typeof address === 'string' ? { is: 'right', address } : { is: 'over' };
}

/** What a browser is waiting for, to be shown to it: the address it typed and how often it may try. */
export interface PendingCode {
  readonly address: string;
  readonly triesLeft: number;
}

/** What the browser with this cookie is waiting for; undefined when nothing can be entered any more. One read. */
export async function waitingFor(
  services: Pick<Services, 'table' | 'clock' | 'vault'>,
  { cookie, purpose }: Omit<CodeEntry, 'code'>,
): Promise<PendingCode | undefined> {
  const hash = challengeIn(services, cookie);
  const challenge = hash === undefined ? undefined : await readChallenge(services.table, hash);
  if (challenge?.purpose !== purpose || challenge.used) return undefined;
  if (!isOpen(challenge, services.clock.now()) || triesLeft(challenge) === 0) return undefined;
  const address = services.vault.open('code-address', challenge.sealed);
  return typeof address === 'string' ? { address, triesLeft: triesLeft(challenge) } : undefined;
}
