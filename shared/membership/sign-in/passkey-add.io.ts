// A new passkey for somebody who is signed in: options for the browser, and the check of what
// it made of them. Only a key that the device keeps by itself is taken, so that coming back
// takes no name and no address.
import {
  generateRegistrationOptions,
  verifyRegistrationResponse,
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import type { Account } from '../../identity/accounts/account.ts';
import { changeAccount } from '../../identity/accounts/change.io.ts';
import type { Services } from '../services.ts';
import { makeChallenge, openChallenge, spendChallenge } from './passkey-challenge.io.ts';
import { passkeyOf, PASSKEYS_AT_MOST, takesPasskeys, withPasskey } from './passkey-rules.ts';

/** Ed25519, ES256 and RS256: every device knows one of them, and their keys are short enough for the account. */
const algorithms = [-8, -7, -257];

/** `sealed` is the value of the cookie `challengeCookie`. `full`: the account has `PASSKEYS_AT_MOST`. */
type AddOptions =
  | {
      readonly is: 'options';
      readonly options: PublicKeyCredentialCreationOptionsJSON;
      readonly sealed: string;
    }
  /** The site is open under a number instead of a name. */
  | { readonly is: 'no-name' }
  | { readonly is: 'full' };

/** What the browser makes a passkey of, and the cookie's value for when it is done. */
export async function passkeyAddOptions(
  services: Pick<Services, 'vault' | 'clock' | 'config'>,
  account: Account,
  origin: string,
): Promise<AddOptions> {
  const { hostname } = new URL(origin);
  if (!takesPasskeys(hostname)) return { is: 'no-name' };
  if (Object.keys(account.passkeys).length >= PASSKEYS_AT_MOST) return { is: 'full' };
  const { challenge, sealed } = makeChallenge(services, account.id);
  const options = await generateRegistrationOptions({
    rpName: services.config.communityName,
    rpID: hostname,
    // What the person picks it by in the device's list.
    userName: account.handle ?? account.email,
    userDisplayName: account.handle ?? account.email,
    userID: new TextEncoder().encode(account.id),
    challenge: Buffer.from(challenge, 'base64url'),
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
    excludeCredentials: Object.entries(account.passkeys).map(([id, { transports }]) => ({
      id,
      transports: [...transports],
    })),
    supportedAlgorithmIDs: algorithms,
  });
  return { is: 'options', options, sealed };
}

interface Made {
  readonly account: Account;
  readonly origin: string;
  /** The cookie's value of when it began. */
  readonly sealed: string | undefined;
  readonly response: RegistrationResponseJSON;
  /** What it is called until the person says otherwise. */
  readonly name: string;
}

/** Checks what the browser made and keeps the passkey. */
export async function addPasskey(
  services: Pick<Services, 'table' | 'ids' | 'vault' | 'clock' | 'log'>,
  { account, origin, sealed, response, name }: Made,
): Promise<'added' | 'full' | 'refused'> {
  const challenge = openChallenge(services, sealed, account.id);
  if (challenge === undefined) return 'refused';
  const credential = await verified(challenge.challenge, origin, response);
  if (credential === undefined || !(await spendChallenge(services, challenge))) {
    services.log.info('passkey_not_added', { contributor: account.id });
    return 'refused';
  }
  const passkey = {
    publicKey: Buffer.from(credential.publicKey).toString('base64url'),
    counter: credential.counter,
    transports: credential.transports ?? [],
    name,
    addedAt: services.clock.now(),
  };
  const after = await changeAccount(services, account.id, (each) =>
    each.state === 'active' ? withPasskey(each, credential.id, passkey) : each,
  );
  if (after?.state !== 'active') return 'refused';
  return passkeyOf(after, credential.id) === undefined ? 'full' : 'added';
}

async function verified(expectedChallenge: string, origin: string, response: RegistrationResponseJSON) {
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID: new URL(origin).hostname,
      requireUserVerification: false,
      supportedAlgorithmIDs: algorithms,
    });
    return registrationInfo?.credential;
  } catch {
    // The library says what is wrong by throwing; whatever it is, it came from outside.
    return undefined;
  }
}
