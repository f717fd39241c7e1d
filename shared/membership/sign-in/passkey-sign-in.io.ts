// Coming back with a passkey: the device says whose it is and signs our challenge. The
// account decides, at the moment of writing, whether the passkey still counts.
import {
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
  type AuthenticationResponseJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import type { Account, Passkey } from '../../identity/accounts/account.ts';
import { changeAccount } from '../../identity/accounts/change.io.ts';
import { readAccount } from '../../identity/accounts/store.ts';
import type { Services } from '../services.ts';
import { makeChallenge, openChallenge, spendChallenge } from './passkey-challenge.io.ts';
import { passkeyOf, takesPasskeys, withPasskeyUsed } from './passkey-rules.ts';

/** What the browser asks the device with, and the cookie's value; undefined where the site is open under a number. */
export async function passkeyOptions(
  services: Pick<Services, 'vault' | 'clock'>,
  origin: string,
): Promise<{ readonly options: PublicKeyCredentialRequestOptionsJSON; readonly sealed: string } | undefined> {
  const { hostname } = new URL(origin);
  if (!takesPasskeys(hostname)) return undefined;
  const { challenge, sealed } = makeChallenge(services);
  const options = await generateAuthenticationOptions({
    rpID: hostname,
    challenge: Buffer.from(challenge, 'base64url'),
    userVerification: 'preferred',
  });
  return { options, sealed };
}

interface Shown {
  readonly origin: string;
  /** The cookie's value of when it began. */
  readonly sealed: string | undefined;
  readonly response: AuthenticationResponseJSON;
}

/**
 * Whose passkey this is: a contributor's id, for a session to be begun, or undefined for every
 * reason to refuse. A stranger learns from the answer nothing about who has an account.
 */
export async function ownerOfPasskey(
  services: Pick<Services, 'table' | 'ids' | 'vault' | 'clock' | 'log'>,
  { origin, sealed, response }: Shown,
): Promise<string | undefined> {
  const challenge = openChallenge(services, sealed);
  const id = Buffer.from(response.response.userHandle ?? '', 'base64url').toString();
  if (challenge === undefined || !/^[a-z0-9]{12}$/.test(id)) return undefined;
  const account = await readAccount(services.table, id);
  const passkey = account === undefined ? undefined : passkeyOf(account, response.id);
  if (account?.state !== 'active' || passkey === undefined) return undefined;

  const counter = await counterOf({ challenge: challenge.challenge, origin, response, passkey });
  if (counter === undefined) return undefined;
  if (!(await spendChallenge(services, challenge))) {
    services.log.warn('passkey_replayed', { contributor: id });
    return undefined;
  }
  return used(services, id, response.id, counter);
}

/** Writes the use down; that write is the last word on whether the passkey counts. */
async function used(
  services: Pick<Services, 'table' | 'ids' | 'clock' | 'log'>,
  id: string,
  credential: string,
  counter: number,
): Promise<string | undefined> {
  let outcome: 'used' | 'unknown' | 'counter' = 'unknown';
  await changeAccount(services, id, (account: Account) => {
    const wanted = withPasskeyUsed(account, credential, { counter, now: services.clock.now() });
    outcome = typeof wanted === 'string' ? wanted : 'used';
    return typeof wanted === 'string' ? account : wanted;
  });
  const seen = outcome as 'used' | 'unknown' | 'counter';
  // Two devices with one key: somebody has made a copy.
  if (seen === 'counter') services.log.warn('passkey_counter_fell', { contributor: id });
  return seen === 'used' ? id : undefined;
}

interface Signed {
  readonly challenge: string;
  readonly origin: string;
  readonly response: AuthenticationResponseJSON;
  readonly passkey: Passkey;
}

/** The counter that the device signed with; undefined when the signature is not right. */
async function counterOf({ challenge, origin, response, passkey }: Signed): Promise<number | undefined> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: new URL(origin).hostname,
      requireUserVerification: false,
      credential: {
        id: response.id,
        publicKey: Buffer.from(passkey.publicKey, 'base64url'),
        // Compared with the newest count when the use is written, not with this one.
        counter: 0,
      },
    });
    return verified ? authenticationInfo.newCounter : undefined;
  } catch {
    // The library says what is wrong by throwing; whatever it is, it came from outside.
    return undefined;
  }
}
