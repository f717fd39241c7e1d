// `npm run redrive -- PATH…`: hands records that the change feed gave up on to their worker again: mails to
// the delivery, which needs its settings in the shell, contributions to the tally. It runs the functions' own
// code here, with the shell's credentials and TABLE_NAME (docs/runbook.md). The last line is JSON; exit 0
// when all went through, 2 when some did not, 1 when nothing could be done.
import { randomUUID } from 'node:crypto';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { isStreamFunction, type StreamFunction } from '../function-definition.ts';
import { functions } from '../functions.ts';
import { letsThrough, type Change } from '../local/change-filter.ts';
import { redrive } from '../redrive/redrive.ts';

const paths = process.argv.slice(2);
if (paths.length === 0 || !process.env['TABLE_NAME']) {
  console.error('Usage: TABLE_NAME=<table> npm run redrive -- <file or folder of kept records>…');
  process.exit(1);
}

// Imported after the check: a handler connects to the table when it is loaded.
async function handle(event: DynamoDBStreamEvent) {
  const { name } = workerOf(event);
  const { handler } = (await import(`../../functions/${name}/handler.ts`)) as { handler: Handler };
  return handler(event, { awsRequestId: randomUUID() });
}

type Handler = (
  event: DynamoDBStreamEvent,
  context: { readonly awsRequestId: string },
) => Promise<DynamoDBBatchResponse>;

/** A kept batch is of one worker: the one whose filters let all of it through. */
function workerOf({ Records }: DynamoDBStreamEvent): StreamFunction {
  const worker = functions
    .filter(isStreamFunction)
    .find(({ trigger }) => Records.every((record) => letsThrough(trigger.filters, changeOf(record))));
  if (worker === undefined) throw new Error('no function is told of such changes');
  return worker;
}

function changeOf({ eventName, dynamodb }: DynamoDBRecord): Change {
  const key = { pk: dynamodb?.Keys?.['pk']?.S ?? '', sk: dynamodb?.Keys?.['sk']?.S ?? '' };
  const named = eventName === 'INSERT' || eventName === 'MODIFY' ? { eventName } : {};
  return { key, image: dynamodb?.NewImage ?? {}, ...named };
}

const result = await redrive({ paths, handle, tell: (line) => console.error(line) });
console.log(JSON.stringify(result));
process.exitCode = result.failed + result.unreadable > 0 ? 2 : 0;
