// `npm start`: the whole system on this machine.
import { readLocalConfig } from '../local/local-config.ts';
import { serve } from './serve.ts';

try {
  await serve(readLocalConfig());
} catch (error) {
  process.stderr.write(`Laurel could not start: ${inWords(error)}\n`);
  process.exit(1);
}

function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, port } = error as { code?: unknown; port?: unknown };
  if (code !== 'EADDRINUSE') return error.message;
  return `port ${String(port)} is taken by another process: set PORT to a free one`;
}
