// Sees every request that leaves for the embedded table and tells the change feeds of the puts that somebody
// waits for. Sits below the SDK, so no store can forget to announce a write.
import type { HttpRequest, HttpResponse } from '@smithy/types';
import type { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Image } from './change-feed.ts';
import type { Change } from './change-filter.ts';

/** Who is told of puts. */
export interface WriteWatcher {
  /** What is to be told of a put that is about to be made; undefined when nobody waits for it. */
  watch(change: Change): WatchedWrite | undefined;
}

/** A put on its way. */
export interface WatchedWrite {
  /** Before it is made; resolves when it may be. */
  announce(): Promise<void>;
  written(): void;
  refused(): void;
}

type HandlerOptions = Parameters<NodeHttpHandler['handle']>[1];

/** A request handler that reports watched puts; all else passes untouched. */
export function watchWrites(inner: NodeHttpHandler, watcher: WriteWatcher) {
  return {
    async handle(request: HttpRequest, options?: HandlerOptions): Promise<{ response: HttpResponse }> {
      const put = putIn(request);
      const watched = put === undefined ? undefined : watcher.watch(put);
      if (watched === undefined) return inner.handle(request as never, options);
      await watched.announce();
      try {
        const answer = await inner.handle(request as never, options);
        if (answer.response.statusCode === 200) watched.written();
        else watched.refused();
        return answer;
      } catch (error) {
        // The reply is lost, the write may have been made: too much said is safe, too little is not.
        watched.written();
        throw error;
      }
    },
    updateHttpClientConfig: inner.updateHttpClientConfig.bind(inner),
    httpHandlerConfigs: inner.httpHandlerConfigs.bind(inner),
    destroy: inner.destroy.bind(inner),
  };
}

interface PutItem {
  readonly Item: Image;
  readonly ConditionExpression?: string;
}

function putIn(request: HttpRequest): Change | undefined {
  if (request.headers['x-amz-target'] !== 'DynamoDB_20120810.PutItem') return undefined;
  const { Item: image, ConditionExpression: condition } = JSON.parse(textOf(request.body)) as PutItem;
  const key = { pk: image.pk?.S ?? '', sk: image.sk?.S ?? '' };
  const eventName = eventNameUnder(condition);
  return { key, image, ...(eventName === undefined ? {} : { eventName }) };
}

/** What a put that holds under its condition is in a stream; without one it may be either. */
function eventNameUnder(condition: string | undefined): Change['eventName'] {
  if (condition === 'attribute_not_exists(pk)') return 'INSERT';
  // Every comparison fails on an item that is not there.
  if (condition !== undefined && /^#?\w+ = :\w+$/.test(condition)) return 'MODIFY';
  return undefined;
}

function textOf(body: unknown): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body as Uint8Array);
}
