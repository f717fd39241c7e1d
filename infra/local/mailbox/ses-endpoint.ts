// What SES is in the cloud: answers the same query protocol to the same client, and puts
// each mail into a folder. Every request is answered, also those it does not know.
import { createAdaptorServer } from '@hono/node-server';
import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { MailFolder } from './mail-folder.ts';

/** SES takes mails of 10 MB, which are a third larger in base64, and larger still in a form. */
const LARGEST_BODY = 20 * 1024 * 1024;
const namespace = 'http://ses.amazonaws.com/doc/2010-12-01/';

/** The endpoint while it listens, with its address on 127.0.0.1. */
export interface SesEndpoint {
  readonly url: string;
  stop(): Promise<void>;
}

/** Listens on a free port of 127.0.0.1. */
export async function startSesEndpoint(folder: MailFolder): Promise<SesEndpoint> {
  const server = createAdaptorServer({ fetch: createSes(folder).fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** The endpoint as an app: one action, errors in SES's own words. */
function createSes(folder: MailFolder): Hono {
  const app = new Hono();
  app.use(
    bodyLimit({
      maxSize: LARGEST_BODY,
      onError: (c) => refuse(c, 413, 'RequestEntityTooLarge', 'The mail is too large.'),
    }),
  );
  app.post('/', async (c) => {
    // The SDK signs; a page of some other site that finds this port can't.
    if (!(c.req.header('Authorization') ?? '').startsWith('AWS4-HMAC-SHA256 ')) {
      return refuse(c, 403, 'MissingAuthenticationToken', 'The request is not signed.');
    }
    const form = new URLSearchParams(await c.req.text());
    const action = form.get('Action') ?? '';
    if (action !== 'SendRawEmail') {
      return refuse(c, 400, 'InvalidAction', `The local mailbox does not know the action "${action}".`);
    }
    const raw = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64');
    const to = destinationsIn(form);
    if (raw.length === 0) return refuse(c, 400, 'InvalidParameterValue', 'RawMessage.Data is missing.');
    if (to.length === 0) return refuse(c, 400, 'InvalidParameterValue', 'Destinations are missing.');
    const id = await folder.keep({ from: form.get('Source') ?? '', to, raw });
    return answer(
      c,
      200,
      `<SendRawEmailResponse xmlns="${namespace}"><SendRawEmailResult><MessageId>${id}</MessageId></SendRawEmailResult>` +
        `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></SendRawEmailResponse>`,
    );
  });
  app.notFound((c) => refuse(c, 404, 'InvalidAction', 'The local mailbox takes POST requests to its root.'));
  app.onError((_error, c) => refuse(c, 500, 'InternalFailure', 'The mail could not be kept.'));
  return app;
}

function destinationsIn(form: URLSearchParams): string[] {
  return [...form].filter(([name]) => /^Destinations\.member\.\d+$/.test(name)).map(([, value]) => value);
}

type Status = 200 | 400 | 403 | 404 | 413 | 500;

function refuse(c: Context, status: Status, code: string, message: string): Response {
  const type = status < 500 ? 'Sender' : 'Receiver';
  return answer(
    c,
    status,
    `<ErrorResponse xmlns="${namespace}"><Error><Type>${type}</Type><Code>${code}</Code>` +
      `<Message>${escapeXml(message)}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
  );
}

function answer(c: Context, status: Status, xml: string): Response {
  return c.body(xml, status, { 'Content-Type': 'text/xml; charset=utf-8' });
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? '').replace(/\p{Cc}/gu, ' ');
}
