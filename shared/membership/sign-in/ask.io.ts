// Asking for a code. Nothing here looks at accounts, so known, unknown and suspended
// addresses can't be told apart: the same reads, writes and mails are made for all.
import { randomBytes, randomInt } from 'node:crypto';
import { queueMail } from '../../mail/outbox/queue.io.ts';
import type { Services } from '../services.ts';
import { changeItem } from '../../platform/table/change.io.ts';
import { becomes, stays } from '../../platform/table/ruling.ts';
import { grant, type CodeMails } from './allowance.ts';
import { challengeCookieOf, challengeIn, hashOf } from './browser.io.ts';
import { codeMailKey } from './code-mail-key.ts';
import { erasureCodeMail, signInCodeMail } from './code-mails.io.ts';
import { waitingFor } from './redeem.io.ts';
import { CODE_DIGITS, CODE_LIFE_MS, codeText, type Challenge, type CodePurpose } from './rules.ts';
import { insertChallenge, readCodeMails, writeCodeMails } from './store.ts';

/** A form that asks for a code, to sign in or to confirm an erasure, and the browser that it came from. */
interface CodeRequest {
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

/**
 * Mails a code as far as the address's allowance goes. Answers with the cookie's value that
 * makes the browser the one that asked, mail or no mail. Throws Contended when too many ask
 * for the same address at once; nothing was mailed then.
 */
export async function askForCode(services: Asking, request: CodeRequest): Promise<string> {
  const { table, clock, ids, vault } = services;
  const { address, purpose, language } = request;
  const now = clock.now();
  const taken = await takePlace(services, request, now);
  if (taken.is === 'repeat') return challengeCookieOf(services, taken.secret);
  // A browser that waits for a code of this address already goes on with what it holds.
  if (taken.is === 'nothing' && (await isWaiting(services, request))) return request.held ?? '';

  const { secret } = taken;
  const hash = hashOf(secret);
  const until = now + CODE_LIFE_MS;
  const code = String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
  const challenge: Challenge = {
    hash,
    purpose,
    ...(taken.is === 'mail' ? { code: vault.hmac('code', codeText(hash, code)) } : {}),
    shares: taken.shares,
    sealed: vault.seal('code-address', address),
    until,
    tries: 0,
    used: false,
  };
  const isNew = await insertChallenge(table, challenge, { token: ids.token(), now });
  // Of a challenge that was there already, this code opens nothing.
  if (taken.is === 'mail' && isNew) {
    const to = { address, ...(language === undefined ? {} : { language }) };
    const mail = purpose === 'erase' ? erasureCodeMail : signInCodeMail;
    await queueMail(services, { mail, key: codeMailKey(hash), to, code, expiresAt: until });
  }
  return challengeCookieOf(services, secret);
}

/** Whether the browser's present challenge is of this address, and open. */
async function isWaiting(services: Asking, { address, purpose, held }: CodeRequest): Promise<boolean> {
  return (await waitingFor(services, { cookie: held, purpose }))?.address === address;
}

interface Place {
  readonly is: 'mail' | 'share' | 'nothing' | 'repeat';
  /** Of the challenge. */
  readonly secret: string;
  readonly shares: readonly string[];
}

/** What the address's allowance grants, noted there. */
function takePlace(
  services: Asking,
  { address, purpose, known, once, held }: CodeRequest,
  now: number,
): Promise<Place> {
  const { table, ids, vault } = services;
  const mark = vault.hmac('code-mails', address);
  // The same form makes the same secret, and nobody who sees the form can make it.
  const own = vault.hmac('challenge', `${purpose}\n${address}\n${once}`);
  const fresh = randomBytes(32).toString('base64url');
  const holding = challengeIn(services, held);
  return changeItem<CodeMails, CodeMails, Place>({
    about: 'the code mails of an address',
    read: () => readCodeMails(table, mark),
    rule(before) {
      const ask = (secret: string) =>
        ({ secret, ...grant(before, { hash: hashOf(secret), now, known, held: holding }) }) as const;
      const asked = ask(own);
      const granted = asked.is === 'stale' ? ask(fresh) : asked;
      const { is, secret } = granted;
      switch (is) {
        case 'repeat':
          return stays({ is, secret, shares: [] });
        case 'nothing':
        case 'stale':
          return stays({ is: 'nothing', secret: fresh, shares: [] });
        case 'mail':
        case 'share': {
          const { shares, after } = granted;
          // A share costs nobody a mail; a form that is sent again gets a fresh one.
          return becomes(after, { is, secret: is === 'mail' ? secret : fresh, shares });
        }
      }
    },
    write: (next) => writeCodeMails(table, mark, next, { token: ids.token(), now }),
  });
}
