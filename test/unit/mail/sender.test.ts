// Every way in which SES can answer, and what it means for the mail.
import { SendRawEmailCommand, SESClient } from '@aws-sdk/client-ses';
import { mockClient } from 'aws-sdk-client-mock';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { openSesSender, outcomeOf } from '../../../shared/mail/letters/sender.io.ts';

const mail = {
  from: 'no-reply@laurel.example',
  to: 'ana@example.org',
  raw: Buffer.from('Subject: Hi\r\n\r\n'),
};

function sesError(name: string, message = '', httpStatusCode = 400): Error {
  return Object.assign(new Error(message), { name, $metadata: { httpStatusCode } });
}

test.each([
  ['over the rate', sesError('Throttling', 'Maximum sending rate exceeded.'), 'later', 'Throttling'],
  [
    'over the daily quota',
    sesError('ThrottlingException', 'Daily message quota exceeded.'),
    'later',
    'Throttling',
  ],
  ['refused', sesError('MessageRejected', 'Email address is not verified.'), 'refused', 'rejected'],
  ['a bad address', sesError('InvalidParameterValue', 'Illegal address'), 'refused', 'invalid'],
  ['paused', sesError('AccountSendingPausedException'), 'later', 'AccountSendingPaused'],
  [
    'paused, in older words',
    sesError('MessageRejected', 'Sending suspended for this account.'),
    'later',
    'AccountSendingPaused',
  ],
  ['not set up', sesError('MailFromDomainNotVerifiedException'), 'later', 'MailFromDomainNotVerified'],
  ['not allowed', sesError('AccessDenied', '', 403), 'later', 'AccessDenied'],
  ['broken', sesError('InternalFailure', '', 500), 'later', 'InternalFailure'],
  ['not there', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 'later', 'unreached'],
  ['not to be found', Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }), 'later', 'unreached'],
  ['without credentials', sesErrorWithout('CredentialsProviderError'), 'later', 'unreached'],
  ['cut off', Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }), 'unknown', 'Error'],
  ['silent', sesErrorWithout('TimeoutError'), 'unknown', 'TimeoutError'],
  ['answering nonsense', sesError('SyntaxError', 'Unexpected token', 200), 'unknown', 'SyntaxError'],
] as const)('SES %s', (_what, error, is, reason) => {
  expect(outcomeOf(error)).toEqual({ is, reason });
});

function sesErrorWithout(name: string): Error {
  return Object.assign(new Error(''), { name });
}

test('a mail is handed over raw, to one address, and keeps the id that SES gives', async () => {
  const ses = mockClient(SESClient).on(SendRawEmailCommand).resolves({ MessageId: 'ses-1' });

  const outcome = await openSesSender().send(mail);

  expect(outcome).toEqual({ is: 'accepted', messageId: 'ses-1' });
  expect(ses.commandCalls(SendRawEmailCommand).map(({ args }) => args[0].input)).toEqual([
    { Source: mail.from, Destinations: [mail.to], RawMessage: { Data: mail.raw } },
  ]);
  ses.restore();
});

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A sender to a server of the test, and how many requests it got. */
async function sendTo(respond: (response: ServerResponse) => void) {
  let requests = 0;
  server = createServer((request, response) => {
    requests += 1;
    request.resume().on('end', () => {
      respond(response);
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const outcome = await openSesSender({
    endpoint: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  }).send(mail);
  return { outcome, requests };
}

test('a reply that is lost is not asked for again by the client: one request, and nobody knows', async () => {
  const { outcome, requests } = await sendTo((response) => response.destroy());

  expect(outcome.is).toBe('unknown');
  expect(requests).toBe(1);
});

test('throttling on the wire is read from the answer, after one request', async () => {
  const { outcome, requests } = await sendTo((response) => {
    response.writeHead(400, { 'content-type': 'text/xml' });
    response.end(
      '<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type>' +
        '<Code>Throttling</Code><Message>Maximum sending rate exceeded.</Message></Error></ErrorResponse>',
    );
  });

  expect(outcome).toEqual({ is: 'later', reason: 'Throttling' });
  expect(requests).toBe(1);
});
