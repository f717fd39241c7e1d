// The way out: SES, asked exactly once for each attempt. What SES says becomes one of a
// few outcomes here, and nothing else knows its error names.
import { SendRawEmailCommand, SESClient, type SESClientConfig } from '@aws-sdk/client-ses';
import type { Outcome } from '../outbox/outbox.ts';

/** A composed mail. One recipient: a mail to several would show them to each other. */
export interface RawMail {
  readonly from: string;
  readonly to: string;
  readonly raw: Uint8Array;
}

/** What mails leave by: SES in the cloud, the mailbox on one machine. */
export interface MailSender {
  /** Sends a mail once. Never throws; `unknown` when the request went out and no answer came. */
  send(mail: RawMail): Promise<Outcome>;
}

/** A sender over SES; `client` settings are merged over ours (local endpoint, credentials). */
export function openSesSender(client: SESClientConfig = {}): MailSender {
  const ses = new SESClient({
    // The default tries a lost reply again by itself, and up to three mails go out.
    maxAttempts: 1,
    requestHandler: { requestTimeout: 10_000, connectionTimeout: 3000, throwOnRequestTimeout: true },
    ...client,
  });
  return {
    async send({ from, to, raw }) {
      try {
        const { MessageId = '' } = await ses.send(
          new SendRawEmailCommand({ Source: from, Destinations: [to], RawMessage: { Data: raw } }),
        );
        return { is: 'accepted', messageId: MessageId };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}

/** About this mail alone: trying it again would end the same. */
const refusals: Readonly<Record<string, string>> = {
  MessageRejected: 'rejected',
  InvalidParameterValue: 'invalid',
  InvalidParameter: 'invalid',
  ValidationError: 'invalid',
};
/** The connection was never made, so nothing was sent. */
const unreached = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/;
const neverConnected = /not establish a connection|connection timed out|getaddrinfo/i;

/** What an error of the SES client means for the mail. Exported for its test. */
export function outcomeOf(error: unknown): Outcome {
  const { name, message, code, status } = describe(error);
  if (name === 'MessageRejected' && /sending (?:is )?(?:paused|suspended)/i.test(message)) {
    return { is: 'later', reason: 'AccountSendingPaused' };
  }
  if (Object.hasOwn(refusals, name)) return { is: 'refused', reason: refusals[name] ?? name };
  // An answer with an error, whatever it is: throttled, quota used up, account paused, access denied,
  // address of ours not verified. Nothing went out, and all of it can be put right.
  if (status !== undefined && status >= 300) return { is: 'later', reason: name };
  if (unreached.test(code) || neverConnected.test(message) || name === 'CredentialsProviderError') {
    return { is: 'later', reason: 'unreached' };
  }
  return { is: 'unknown', reason: name };
}

function describe(error: unknown) {
  const { name, message, code, $metadata } = (error ?? {}) as {
    readonly name?: string;
    readonly message?: string;
    readonly code?: string;
    readonly $metadata?: { readonly httpStatusCode?: number };
  };
  return {
    // SES says some names with the ending and some without.
    name: (name ?? 'Error').replace(/Exception$/, ''),
    message: message ?? '',
    code: code ?? '',
    status: $metadata?.httpStatusCode,
  };
}
