// Which request or run something happens in, so that every log line can say it. It travels with the work
// through all that is waited for; a worker that is shared by several requests begins a run of its own.
import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<string>();

/** Does the work under an id: that of API Gateway's request, of Lambda's run, or one of our own. */
export function underRunId<Answer>(id: string, work: () => Answer): Answer {
  return storage.run(id, work);
}

/** The id of the request or run that asks; undefined outside of any. */
export function currentRunId(): string | undefined {
  return storage.getStore();
}

/** A Lambda handler whose log lines carry the id under which Lambda speaks of the run. */
export function asLambda<Event, Answer>(handle: (event: Event) => Promise<Answer>) {
  return (event: Event, context: { readonly awsRequestId: string }): Promise<Answer> =>
    underRunId(context.awsRequestId, () => handle(event));
}
