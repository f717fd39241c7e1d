// Asking for a code. Nothing here looks at accounts, so known, unknown and suspended
// addresses can't be told apart: the same reads, writes and mails are made for all.
import { randomBytes, randomInt } from 'node:crypto';
import { queueMail } from '../mail/queue.ts';
import { Contended } from '../runtime/contended.ts';
import type { Services } from '../runtime/services.ts';
import { grant, type Granted } from './allowance.ts';
import { challengeCookieOf, challengeIn, hashOf } from './browser.ts';
import { CODE_DIGITS, CODE_LIFE_MS, codeText, type Challenge, type CodePurpose } from './rules.ts';
import { insertChallenge, readCodeMails, writeCodeMails } from './store.ts';

const ATTEMPTS = 40;
/** Rivals for the same address step out of each other's way. */
const STEP_MS = 25;

export interface CodeRequest {
  /** A normalised address. */
  readonly address: string;
  readonly purpose: CodePurpose;
  /** Whether somebody signed in with the address in this browser before, or is signed in with it. */
  readonly known: boolean;
  /** What the form carries: the same form sent twice asks once. */
  readonly once: string;
  /** The browser's present cookie of an earlier request. */
  readonly held?: string | undefined;
  /** The language of the page, for the mail. */
  readonly language?: string;
}

type Asking = Pick<Services, 'table' | 'clock' | 'ids' | 'vault'>;
type Place = Extract<Granted, { is: 'mail' | 'share' }>;

/**
 * Mails a code as far as the address's allowance goes. Answers with the cookie's value that
 * makes the browser the one that asked, mail or no mail. Throws Contended when too many ask
 * for the same address at once; nothing was mailed then.
 */
export async function askForCode(services: Asking, request: CodeRequest): Promise<string> {
  const { table, clock, ids, vault } = services;
  const { address, purpose, language } = request;
  const now = clock.now();
  const { secret, place } = await takePlace(services, request, now);
  const cookie = challengeCookieOf(services, secret);
  if (place === undefined) return cookie;

  const hash = hashOf(secret);
  const until = now + CODE_LIFE_MS;
  const code = String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
  const challenge: Challenge = {
    hash,
    purpose,
    ...(place.is === 'mail' ? { code: vault.hmac('code', codeText(hash, code)) } : {}),
    shares: place.shares,
    sealed: vault.seal('code-address', address),
    until,
    tries: 0,
    used: false,
  };
  const isNew = await insertChallenge(table, challenge, { token: ids.token(), now });
  // Of a challenge that was there already, this code opens nothing.
  if (place.is === 'mail' && isNew) {
    const to = { address, ...(language === undefined ? {} : { language }) };
    await queueMail(services, { key: `code#${hash}`, kind: 'sign-in-code', to, code, expiresAt: until });
  }
  return cookie;
}

/** The secret of the challenge, and what it is granted; no place for a wish that was granted a moment ago. */
async function takePlace(
  services: Asking,
  { address, purpose, known, once, held }: CodeRequest,
  now: number,
): Promise<{ readonly secret: string; readonly place?: Place }> {
  const { table, ids, vault } = services;
  const mark = vault.hmac('code-mails', address);
  // The same form makes the same secret, and nobody who sees the form can make it.
  let secret = vault.hmac('challenge', `${purpose}\n${address}\n${once}`);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (attempt > 0) await step();
    const before = await readCodeMails(table, mark);
    const asking = { hash: hashOf(secret), now, known, held: challengeIn(services, held) };
    let granted = grant(before, asking);
    if (granted.is === 'repeat') return { secret };
    if (granted.is === 'stale') {
      secret = randomBytes(32).toString('base64url');
      granted = grant(before, { ...asking, hash: hashOf(secret) });
    }
    if (granted.is === 'repeat' || granted.is === 'stale') throw new Error('a new challenge has no past');
    // A share costs nobody a mail; a form that is sent again gets a fresh one.
    if (granted.is === 'share') secret = randomBytes(32).toString('base64url');
    if (granted.after === before) return { secret, place: granted };
    if (await writeCodeMails(table, mark, granted.after, { token: ids.token(), now })) {
      return { secret, place: granted };
    }
  }
  throw new Contended('the code mails of an address');
}

function step(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, randomInt(STEP_MS)));
}
