// `npm run redrive -- PATH…`: hands records that the change feed gave up on to their worker again: mails to
// the delivery, which needs its settings in the shell, all else to the tally. It runs the functions' own
// code here, with the shell's credentials and TABLE_NAME (docs/runbook.md). The last line is JSON; exit 0
// when all went through, 2 when some did not, 1 when nothing could be done.
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { isMail } from '../local/watched-writes.ts';
import { redrive } from '../redrive/redrive.ts';

const paths = process.argv.slice(2);
if (paths.length === 0 || !process.env['TABLE_NAME']) {
  console.error('Usage: TABLE_NAME=<table> npm run redrive -- <file or folder of kept records>…');
  process.exit(1);
}

// Imported after the check: a handler connects to the table when it is loaded.
async function handle(event: DynamoDBStreamEvent) {
  const { handler } = holdsMails(event)
    ? await import('../../functions/deliver/handler.ts')
    : await import('../../functions/tally/handler.ts');
  return handler(event);
}

/** A kept batch is of one worker: all of its records are mails, or none is. */
function holdsMails({ Records }: DynamoDBStreamEvent): boolean {
  return Records.every(({ dynamodb }) => isMail({ pk: dynamodb?.Keys?.pk?.S ?? '' }));
}

const result = await redrive({ paths, handle, tell: (line) => console.error(line) });
console.log(JSON.stringify(result));
process.exitCode = result.failed + result.unreadable > 0 ? 2 : 0;
