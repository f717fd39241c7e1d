// Sees every request that leaves for the embedded table and tells the change feed
// of the writes that a stream would carry to the tally. Sits below the SDK, so no
// store can forget to announce a write.
import type { HttpRequest, HttpResponse } from '@smithy/types';
import type { NodeHttpHandler } from '@smithy/node-http-handler';
import type { ChangeFeed, Image, ItemKey } from './change-feed.ts';

type HandlerOptions = Parameters<NodeHttpHandler['handle']>[1];

/** A request handler that reports watched puts; all else passes untouched. */
export function watchWrites(inner: NodeHttpHandler, feed: ChangeFeed) {
  return {
    async handle(request: HttpRequest, options?: HandlerOptions): Promise<{ response: HttpResponse }> {
      const put = watchedPut(request);
      if (put === undefined) return inner.handle(request as never, options);
      await feed.announce(put.key);
      try {
        const answer = await inner.handle(request as never, options);
        if (answer.response.statusCode === 200) feed.written(put.key, put.image);
        else feed.refused(put.key);
        return answer;
      } catch (error) {
        // The reply is lost, the write may have been made: too much said is safe, too little is not.
        feed.written(put.key, put.image);
        throw error;
      }
    },
    updateHttpClientConfig: inner.updateHttpClientConfig.bind(inner),
    httpHandlerConfigs: inner.httpHandlerConfigs.bind(inner),
    destroy: inner.destroy.bind(inner),
  };
}

function watchedPut(request: HttpRequest): { key: ItemKey; image: Image } | undefined {
  if (request.headers['x-amz-target'] !== 'DynamoDB_20120810.PutItem') return undefined;
  const { Item: image } = JSON.parse(textOf(request.body)) as { Item: Image };
  const pk = image.pk?.S ?? '';
  const sk = image.sk?.S ?? '';
  return isWatched({ pk, sk }) ? { key: { pk, sk }, image } : undefined;
}

/** The stack's stream filter in the same words: contributions and profiles. */
function isWatched({ pk, sk }: ItemKey): boolean {
  return pk.startsWith('X#') || sk === 'PROFILE';
}

function textOf(body: unknown): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body as Uint8Array);
}
