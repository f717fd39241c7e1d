// `npm run redrive -- PATH…`: hands records that the change feed gave up on to the tally again. It runs
// the function's own code here, with the shell's credentials and TABLE_NAME (docs/runbook.md). The
// last line is JSON; exit 0 when all went through, 2 when some did not, 1 when nothing could be done.
import { redrive } from '../redrive.ts';

const paths = process.argv.slice(2);
if (paths.length === 0 || !process.env['TABLE_NAME']) {
  console.error('Usage: TABLE_NAME=<table> npm run redrive -- <file or folder of kept records>…');
  process.exit(1);
}

// Imported after the check: the handler connects to the table when it is loaded.
const { handler } = await import('../../functions/tally/handler.ts');
const result = await redrive({ paths, handle: handler, tell: (line) => console.error(line) });
console.log(JSON.stringify(result));
process.exitCode = result.failed + result.unreadable > 0 ? 2 : 0;
