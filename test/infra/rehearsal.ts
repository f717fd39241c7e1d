// The functions of the synthesised stack as they are deployed, each in a process of its own behind its own
// permissions, over one embedded table and a mailbox in the place of SES.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type EmbeddedTable, openEmbeddedTable } from '../../infra/local/embedded-table.ts';
import { openMailFolder, type MailFolder } from '../../infra/local/mailbox/mail-folder.ts';
import { startSesEndpoint } from '../../infra/local/mailbox/ses-endpoint.ts';
import { systemClock } from '../../shared/platform/runtime/clock.io.ts';
import { startFunction, type BundledFunction } from './bundled-function.ts';
import { httpEvent } from './events.ts';
import { openPermissionGate, type PermissionGate } from './permission-gate.ts';
import { synthesise, type Synthesis } from './synthesis.ts';

/** Values that CloudFormation would fill in, by the name of the variable. */
export const resolved = {
  TABLE_NAME: 'laurel-bundles',
  LIMITS_TABLE_NAME: 'laurel-bundles-limits',
  PUBLIC_ORIGIN: 'https://laurel.example.org',
  SIGNING_SECRET: 'a-signing-secret-of-64-characters-for-the-rehearsal-of-a-cloud-0',
  EDGE_SECRET: 'the-word-that-cloudfront-says',
} as const;

/** An answer to a request, its body decoded. */
export interface Answered {
  readonly status: number | undefined;
  readonly header: (name: string) => string;
  readonly cookies: readonly string[];
  readonly body: string;
}

export interface Rehearsal {
  readonly synthesis: Synthesis;
  readonly embedded: EmbeddedTable;
  readonly mailbox: MailFolder;
  call(name: string, event: object): Promise<unknown>;
  request(name: string, parts: Parameters<typeof httpEvent>[0]): Promise<Answered>;
  /** The lines of a function's log. */
  logOf(name: string): readonly Readonly<Record<string, unknown>>[];
  /** What a function asked of DynamoDB and its role refuses. */
  denied(name: string): readonly string[];
  close(): Promise<void>;
}

/** Starts the functions of these names. */
export async function rehearse(
  names: readonly string[],
  environment: Record<string, string> = {},
): Promise<Rehearsal> {
  const synthesis = synthesise({ bundle: true, environment });
  const folder = mkdtempSync(join(tmpdir(), 'laurel-rehearsal-'));
  const embedded = await openEmbeddedTable({
    name: resolved.TABLE_NAME,
    limitsName: resolved.LIMITS_TABLE_NAME,
    folder: undefined,
  });
  const mailbox = openMailFolder(folder, systemClock);
  const ses = await startSesEndpoint(mailbox);
  const functions = new Map<string, BundledFunction>();
  const gates = new Map<string, PermissionGate>();
  for (const name of names) {
    const gate = await openPermissionGate({ synthesis, name, upstream: embedded.endpoint });
    gates.set(name, gate);
    const endpoints = { dynamodb: gate.endpoint, ses: ses.url };
    functions.set(name, await startFunction({ synthesis, name, resolved, endpoints }));
  }
  const call = (name: string, event: object) => functions.get(name)!.invoke(event);
  return {
    synthesis,
    embedded,
    mailbox,
    call,
    request: async (name, parts) => answered(await call(name, httpEvent(parts))),
    logOf: (name) =>
      functions
        .get(name)!
        .said()
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    denied: (name) => gates.get(name)!.denied,
    async close() {
      for (const { stop } of functions.values()) stop();
      for (const { close } of gates.values()) close();
      await ses.stop();
      await embedded.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function answered(answer: unknown): Answered {
  const { statusCode, headers, cookies, body, isBase64Encoded } = answer as APIGatewayProxyStructuredResultV2;
  return {
    status: statusCode,
    header: (name) => String(headers?.[name] ?? ''),
    cookies: cookies ?? [],
    body: isBase64Encoded ? Buffer.from(body ?? '', 'base64').toString() : (body ?? ''),
  };
}
