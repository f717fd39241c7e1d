// Sees every request that leaves for the embedded table and tells the change feed
// of the writes that a stream would carry to a worker. Sits below the SDK, so no
// store can forget to announce a write.
import type { HttpRequest, HttpResponse } from '@smithy/types';
import type { NodeHttpHandler } from '@smithy/node-http-handler';
import type { ChangeFeed, Image, ItemKey } from './change-feed.ts';

/** Who is told of watched writes. */
export type WriteWatcher = Pick<ChangeFeed, 'announce' | 'written' | 'refused'>;

type HandlerOptions = Parameters<NodeHttpHandler['handle']>[1];

/** A request handler that reports watched puts; all else passes untouched. */
export function watchWrites(inner: NodeHttpHandler, feed: WriteWatcher) {
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
  return isWatched({ pk, sk }, image) ? { key: { pk, sk }, image } : undefined;
}

/**
 * The stack's stream filters in the same words: contributions, profiles, and mails when they are
 * new. Merges and erasures that have begun are the schedule's in the cloud; here nobody waits for it.
 */
function isWatched({ pk, sk }: ItemKey, image: Image): boolean {
  if (isLongWork({ pk })) return image.state?.S === 'running';
  return pk.startsWith('X#') || sk === 'PROFILE' || (isMail({ pk }) && image.version?.N === '1');
}

/** Whether a key is that of a merge or an erasure. */
export function isLongWork({ pk }: Pick<ItemKey, 'pk'>): boolean {
  return pk.startsWith('MERGE#') || pk.startsWith('ERASE#');
}

/** Whether a key is that of a mail, which has a worker of its own. */
export function isMail({ pk }: Pick<ItemKey, 'pk'>): boolean {
  return pk.startsWith('MAIL#');
}

function textOf(body: unknown): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body as Uint8Array);
}
