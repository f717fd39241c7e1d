// Stands between a bundle and the embedded table and lets through what the function's role allows in the
// template, table by table. What the code does and may not do would else show in the cloud only, on the night it matters.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  allowStatements,
  denyStatements,
  mainTableId,
  resourcesOf,
  type RoleStatement,
  type Synthesis,
} from './synthesis.ts';

/** `denied` names each refused request, such as `dynamodb:Scan on the main table`. */
export interface PermissionGate {
  readonly endpoint: string;
  readonly denied: readonly string[];
  readonly close: () => void;
}

/** What a request wants: `partition` is the key's, where it names one; `index` undefined for the table itself. */
interface Wish {
  readonly action: string;
  readonly table: 'main' | 'limits';
  readonly index: string | undefined;
  readonly partition: string | undefined;
}

function rightsOf({ template }: Synthesis, functionName: string): (wish: Wish) => boolean {
  const main = mainTableId(template);
  const limits = Object.keys(resourcesOf(template, 'AWS::DynamoDB::Table')).find((id) => id !== main);
  const role = Object.values(resourcesOf(template, 'AWS::Lambda::Function'))
    .filter(({ Properties }) => Properties['FunctionName'] === functionName)
    .map(({ Properties }) => (Properties['Role'] as { 'Fn::GetAtt': [string] })['Fn::GetAtt'][0])[0];
  const own = ({ roles }: RoleStatement) => roles.includes(role!);
  const [allowed, denied] = [allowStatements(template).filter(own), denyStatements(template).filter(own)];
  return ({ action, table, index, partition }) => {
    const tableArn = { 'Fn::GetAtt': [table === 'main' ? main : limits, 'Arn'] };
    const arn = index === undefined ? tableArn : { 'Fn::Join': ['', [tableArn, `/index/${index}`]] };
    const speaks = ({ actions, resources }: RoleStatement) =>
      actions.includes(action) && resources.some((one) => JSON.stringify(one) === JSON.stringify(arn));
    // Every denial of ours is about the audit log.
    const refused = partition?.startsWith('AUDIT#') === true && denied.some(speaks);
    return allowed.some(speaks) && !refused;
  };
}

interface RequestBody {
  readonly TableName?: string;
  readonly RequestItems?: Readonly<Record<string, unknown>>;
  readonly IndexName?: string;
  readonly Key?: { readonly pk?: { readonly S: string } };
}

function wishOf(target: string, body: RequestBody): Wish {
  const table = body.TableName ?? Object.keys(body.RequestItems ?? {})[0] ?? '';
  return {
    action: `dynamodb:${target.slice(target.indexOf('.') + 1)}`,
    table: table.endsWith('-limits') ? 'limits' : 'main',
    index: body.IndexName,
    partition: body.Key?.pk?.S,
  };
}

/** Opens a gate to `upstream` for the function `laurel-dev-<name>`. */
export async function openPermissionGate({
  synthesis,
  name,
  upstream,
}: {
  readonly synthesis: Synthesis;
  readonly name: string;
  readonly upstream: string;
}): Promise<PermissionGate> {
  const allows = rightsOf(synthesis, `laurel-dev-${name}`);
  const denied: string[] = [];

  const server: Server = createServer((request, response) => {
    void (async () => {
      const body = await readBody(request);
      const target = String(request.headers['x-amz-target']);
      const wish = wishOf(target, JSON.parse(body) as RequestBody);
      if (!allows(wish)) {
        denied.push(`${wish.action} on ${wish.index ?? `the ${wish.table} table`}`);
        response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
        response.end(JSON.stringify({ __type: 'com.amazon.coral.service#AccessDeniedException' }));
        return;
      }
      const answer = await fetch(upstream, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-amz-json-1.0',
          'x-amz-target': target,
          'x-amz-date': String(request.headers['x-amz-date']),
          authorization: String(request.headers.authorization),
        },
        body,
      });
      response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' });
      response.end(await answer.text());
    })().catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    endpoint: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    denied,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
