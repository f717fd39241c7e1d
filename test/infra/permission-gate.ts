// Stands between a bundle and the embedded table and lets through what the function's role allows in the
// template. What the code does and may not do would else show in the cloud only, on the night it matters.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { allowStatements, resourcesOf, type Synthesis } from './synthesis.ts';

/** `denied` names each refused request, such as `dynamodb:Scan on the table`. */
export interface PermissionGate {
  readonly endpoint: string;
  readonly denied: readonly string[];
  readonly close: () => void;
}

/** Whether a role may do an action on the table (`index` undefined) or one of its indexes. */
type Allows = (action: string, index: string | undefined) => boolean;

function rightsOf({ template }: Synthesis, functionName: string): Allows {
  const [table] = Object.keys(resourcesOf(template, 'AWS::DynamoDB::Table'));
  const tableArn = { 'Fn::GetAtt': [table, 'Arn'] };
  const role = Object.values(resourcesOf(template, 'AWS::Lambda::Function'))
    .filter(({ Properties }) => Properties['FunctionName'] === functionName)
    .map(({ Properties }) => (Properties['Role'] as { 'Fn::GetAtt': [string] })['Fn::GetAtt'][0])[0];
  const statements = allowStatements(template).filter(({ roles }) => roles.includes(role!));
  return (action, index) => {
    const arn = index === undefined ? tableArn : { 'Fn::Join': ['', [tableArn, `/index/${index}`]] };
    return statements.some(
      ({ actions, resources }) =>
        actions.includes(action) && resources.some((one) => JSON.stringify(one) === JSON.stringify(arn)),
    );
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
      const action = `dynamodb:${target.slice(target.indexOf('.') + 1)}`;
      const { IndexName: index } = JSON.parse(body) as { IndexName?: string };
      if (!allows(action, index)) {
        denied.push(`${action} on ${index ?? 'the table'}`);
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
