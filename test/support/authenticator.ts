// A device with one passkey, in software: what a browser would send of it, so that tests can
// send it late, twice, from elsewhere or altered.
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest();
const base64url = (data: string | Buffer) => Buffer.from(data).toString('base64url');

/** Flags of authenticator data: user present and verified; and a credential is attached. */
const present = 0x05;
const attached = 0x40;

interface Asked {
  readonly challenge: string;
  readonly origin: string;
  readonly counter?: number;
}

export interface Authenticator {
  readonly credential: string;
  /** The passkey as an account keeps it. */
  readonly publicKey: string;
  make(asked: Asked): RegistrationResponseJSON;
  show(asked: Asked & { readonly owner: string }): AuthenticationResponseJSON;
}

/** A fresh device with an ES256 key. */
export function anAuthenticator(): Authenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const id = randomBytes(32);
  // COSE: an EC2 key for ES256 on P-256, its two coordinates.
  const cose = Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    Buffer.from(x, 'base64url'),
    Buffer.from('225820', 'hex'),
    Buffer.from(y, 'base64url'),
  ]);
  const dataOf = ({ origin, counter = 0 }: Asked, flags: number) => {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256(new URL(origin).hostname), Buffer.from([flags]), count]);
  };
  const clientData = (type: string, { challenge, origin }: Asked) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  return {
    credential: base64url(id),
    publicKey: base64url(cose),
    make(asked) {
      const data = Buffer.concat([
        dataOf(asked, present | attached),
        Buffer.alloc(16),
        Buffer.from([0, id.length]),
        id,
        cose,
      ]);
      // CBOR: {fmt: "none", attStmt: {}, authData: bytes}.
      const attestationObject = Buffer.concat([
        Buffer.from(`a363666d74646e6f6e656761747453746d74a068617574684461746158`, 'hex'),
        Buffer.from([data.length]),
        data,
      ]);
      return {
        id: base64url(id),
        rawId: base64url(id),
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: base64url(clientData('webauthn.create', asked)),
          attestationObject: base64url(attestationObject),
          transports: ['internal'],
        },
      };
    },
    show({ owner, ...asked }) {
      const data = dataOf(asked, present);
      const client = clientData('webauthn.get', asked);
      return {
        id: base64url(id),
        rawId: base64url(id),
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          authenticatorData: base64url(data),
          clientDataJSON: base64url(client),
          signature: base64url(sign('sha256', Buffer.concat([data, sha256(client)]), privateKey)),
          userHandle: base64url(owner),
        },
      };
    },
  };
}
