import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { openTable } from '../../../shared/platform/table/client.io.ts';

test('a request that the table never answers fails instead of hanging', async () => {
  const silent = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  const { client, name } = openTable({
    name: 'laurel',
    client: {
      endpoint: `http://127.0.0.1:${String(port)}`,
      region: 'eu-central-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      maxAttempts: 1,
    },
  });

  const asked = client.send(new GetCommand({ TableName: name, Key: { pk: 'H#ana', sk: 'HANDLE' } }));

  await expect(asked).rejects.toMatchObject({ name: 'TimeoutError' });
  client.destroy();
  silent.closeAllConnections();
  silent.close();
});
