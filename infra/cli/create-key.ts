// `tsx infra/cli/create-key.ts NAME SCOPE…`: makes an API key on the table that TABLE_NAME names, with the
// shell's credentials. For the first key of a community; a key with `keys:write` makes all others over the
// API. The key is on standard output alone, once, so that it can go straight into a secret store.
import { createKey } from '../../shared/identity/api-keys/issue.io.ts';
import { newKeySchema, scopes } from '../../shared/identity/api-keys/schema.ts';
import { buildServices } from '../../shared/services.ts';

const [name, ...wanted] = process.argv.slice(2);
const parsed = newKeySchema.safeParse({ name, scopes: wanted });
if (!parsed.success || !process.env['TABLE_NAME']) {
  console.error(
    `Usage: TABLE_NAME=<table> tsx infra/cli/create-key.ts <name> <scope>…\nScopes: ${scopes.join(', ')}`,
  );
  process.exit(1);
}

const services = buildServices();
// The log goes to standard output too; here only the key may.
const silent = { ...services.log, info: () => undefined };
const { id, key } = await createKey({ ...services, log: silent }, parsed.data);
console.error(`Key ${id}, shown this once:`);
console.log(key);
