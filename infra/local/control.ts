// The handful of routes that only the local system has: jobs, audit and its clock,
// for the commands that talk to a running server. They take the local API key.
import { Hono } from 'hono';
import { verifyKey } from '../../shared/identity/api-keys/keyring.io.ts';
import { isJobName } from '../../shared/operations/jobs/run-job.io.ts';
import type { LocalSystem } from './system.ts';

/** Routes under `/_local`, each with the `jobs:run` scope. */
export function createControl(system: LocalSystem): Hono {
  const control = new Hono();
  control.use('*', async (c, next) => {
    const answer = await verifyKey(system.services, c.req.header('Authorization'), 'jobs:run');
    if (answer === 'missing' || answer === 'invalid') return c.json({ title: 'Unauthorized' }, 401);
    if (answer === 'forbidden') return c.json({ title: 'Forbidden' }, 403);
    return next();
  });
  control.post('/jobs/:name', async (c) => {
    const name = c.req.param('name');
    if (!isJobName(name)) return c.json({ title: 'Unknown job' }, 404);
    return c.json((await system.job(name)) ?? {});
  });
  control.get('/audit', async (c) => c.json(await system.audit()));
  return control;
}
