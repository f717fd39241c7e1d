// Stands in for Lambda's runtime around one bundle: a process of its own, with the function's
// environment and nothing of the source tree. Started by bundled-function.ts; talks over IPC.
import { pathToFileURL } from 'node:url';

interface Bundle {
  readonly handler: (event: unknown, context: object) => Promise<unknown>;
}

const { handler } = (await import(pathToFileURL(process.argv[2] ?? '').href)) as Bundle;

process.on('message', ({ id, event }: { id: number; event: unknown }) => {
  const context = {
    awsRequestId: `request-${String(id)}`,
    functionName: 'bundled',
    getRemainingTimeInMillis: () => 30_000,
  };
  // Lambda takes a throw before the first await as it takes a rejection.
  Promise.resolve()
    .then(() => handler(event, context))
    .then(
      (answer) => process.send?.({ id, answer }),
      (error: unknown) =>
        process.send?.({
          id,
          fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
        }),
    );
});
process.send?.({ ready: true });
