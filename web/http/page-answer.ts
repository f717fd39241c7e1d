// What a page says, as plain values: answer.tsx makes responses of them. Pages don't know Hono,
// headers or the frame around them.
import type { Child } from 'hono/jsx';
import type { SetCookie } from '../../shared/membership/sign-in/cookies.ts';

/** What the view of a page answers a GET with. */
export type PageAnswer =
  | {
      readonly is: 'page';
      readonly title: string;
      readonly description?: string;
      /** Path of the same as JSON. */
      readonly json?: string;
      /** A script of ours, inlined under the answer's nonce; pages with one are kept by nobody. */
      readonly script?: string;
      readonly view: Child;
    }
  | { readonly is: 'not-found' }
  | { readonly is: 'forbidden' }
  | { readonly is: 'bad-cursor' }
  | {
      readonly is: 'redirect';
      readonly to: string;
      /** Set beside: somebody who comes back from a provider is signed in on the way. */
      readonly cookies?: readonly SetCookie[];
    };

/** What a form answers a POST with. */
export type FormAnswer =
  /** Done: the browser goes on with a GET of `to`, a path of this site or an address we made. */
  | { readonly is: 'see-other'; readonly to: string; readonly cookies?: readonly SetCookie[] }
  /** Shown again or instead, with what is wrong. */
  | {
      readonly is: 'shown';
      readonly status: 200 | 400 | 403 | 409 | 429 | 503;
      readonly title: string;
      readonly view: Child;
      readonly script?: string;
      readonly cookies?: readonly SetCookie[];
      readonly retryAfterSeconds?: number;
    }
  /** A file to keep. */
  | {
      readonly is: 'file';
      readonly name: string;
      readonly type: string;
      readonly bytes: Uint8Array;
    }
  | { readonly is: 'not-found' }
  | { readonly is: 'forbidden' };

/** What an exchange answers a POST of JSON with. */
export interface ExchangeAnswer {
  readonly status: 200 | 400 | 401 | 403 | 404 | 409 | 429;
  readonly body: unknown;
  readonly cookies?: readonly SetCookie[];
}
