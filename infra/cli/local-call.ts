// Asks the local system something: the running one over its address, or, when none
// runs on the folder, one that is opened for the question and closed again.
import { readFileSync } from 'node:fs';
import { jsonLog } from '../../shared/platform/runtime/log.io.ts';
import { apiKeyFile } from '../local/api-key.ts';
import { lockFolder, runningOn } from '../local/folder-lock.ts';
import { readLocalConfig } from '../local/local-config.ts';
import { startSystem, type LocalSystem } from '../local/system.ts';

/** A question in both of its forms: a request to the running system, or a call on an opened one. */
export interface LocalQuestion<Answer> {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly ask: (system: LocalSystem) => Promise<Answer>;
}

/** The answer. Throws an error with a sentence to print when there is none. */
export async function askLocal<Answer>({ method, path, ask }: LocalQuestion<Answer>): Promise<Answer> {
  const local = readLocalConfig();
  const running = runningOn(local.folder);
  if (running !== undefined) {
    if (running.url === undefined) throw new Error('the system is just starting: try again in a moment');
    const key = readFileSync(apiKeyFile(local.folder), 'utf8').trim();
    const answer = await fetch(`${running.url}${path}`, {
      method,
      headers: { Authorization: `Bearer ${key}` },
    });
    if (!answer.ok) {
      throw new Error(`the running system answered ${String(answer.status)}: ${await answer.text()}`);
    }
    return (await answer.json()) as Answer;
  }
  const lock = lockFolder(local.folder);
  const system = await startSystem({ ...local, log: jsonLog(local.config.logLevel) });
  try {
    return await ask(system);
  } finally {
    await system.stop();
    lock.release();
  }
}
