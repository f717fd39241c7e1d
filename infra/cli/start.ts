// `npm start`: the whole system on this machine.
import { readLocalConfig } from '../local/local-config.ts';
import { serve } from './serve.ts';

try {
  await serve(readLocalConfig());
} catch (error) {
  process.stderr.write(`Laurel could not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
