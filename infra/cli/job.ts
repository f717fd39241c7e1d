// `npm run job -- NAME`: runs a scheduled job now on the local system and prints its report.
import { isJobName, jobNames } from '../../shared/operations/jobs/run-job.io.ts';
import { askLocal } from './local-call.ts';

const name = process.argv[2] ?? '';
if (!isJobName(name)) {
  process.stderr.write(`Usage: npm run job -- ${jobNames.join(' | ')}\n`);
  process.exit(1);
}
try {
  const report = await askLocal({
    method: 'POST',
    path: `/_local/jobs/${name}`,
    ask: async (system) => (await system.job(name)) ?? {},
  });
  process.stdout.write(`${JSON.stringify({ job: name, ...report })}\n`);
} catch (error) {
  process.stderr.write(`${name} did not run: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
