// What a page is: a path, what it takes from the query, and a function from a request to
// an answer. Pages don't know Hono, headers or the frame around them; app.tsx does.
import type { Child } from 'hono/jsx';
import type { Role } from '../../shared/identity/access/roles.ts';
import type { Visitor } from '../../shared/identity/accounts/account.ts';
import type { Day } from '../../shared/platform/time/day.ts';
import type { L10n } from '../../shared/l10n/l10n.ts';
import { refused, type Read, type Readers } from './query.ts';
import type { WebServices } from './reading.ts';
import type { SetCookie } from './page.ts';

/** Makes an address on this site; undefined values are left out, a language chosen by hand stays chosen. */
export type Link = (path: string, query?: Readonly<Record<string, string | number | undefined>>) => string;

/** The surroundings of one request, handed to every view. */
export interface PageContext {
  readonly services: WebServices;
  readonly l10n: L10n;
  readonly link: Link;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The UTC day of `now`. */
  readonly today: Day;
  /** Who is signed in; undefined for a stranger. */
  readonly visitor: Visitor | undefined;
  /** The visitor's roles: one read for the first who asks, none for a stranger. */
  readonly roles: () => Promise<readonly Role[]>;
  /** Where on the network the request came from, as limits count it: an IPv4 address, or the /64 of an IPv6 one. */
  readonly clientAddress: string;
  readonly userAgent: string | undefined;
  /** One cookie of the request by its name without the `__Host-` prefix. */
  readonly cookie: (name: string) => string | undefined;
  /** The origin under which this request was made, one of `config.origins`. */
  readonly origin: string;
}

/** The visitor of a route that strangers don't reach. Throws where the route's access lets them in. */
export function visitorIn(context: Pick<PageContext, 'visitor'>): Visitor {
  if (context.visitor === undefined) throw new Error('the route has no visitor');
  return context.visitor;
}

/** The contributor id under which somebody looks at other people's pages: that of a member, not of a stranger. */
export function viewerIn({ visitor }: Pick<PageContext, 'visitor'>): string | undefined {
  return visitor?.account.handle === undefined ? undefined : visitor.account.id;
}

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

interface PageRequest<Query> {
  readonly context: PageContext;
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
}

export interface Page {
  /** A Hono route. */
  readonly path: string;
  /** Answers a request; `'bad-query'` when the query is not what the page takes. */
  respond(
    context: PageContext,
    params: Readonly<Record<string, string>>,
    query: Readonly<Record<string, string>>,
  ): Promise<PageAnswer | 'bad-query'>;
}

/** Ties a route, what it takes from the query and its answer together. */
export function definePage<const Query extends Readers>(page: {
  readonly path: string;
  readonly query: Query;
  readonly respond: (request: PageRequest<Read<Query>>) => PageAnswer | Promise<PageAnswer>;
}): Page {
  return {
    path: page.path,
    async respond(context, params, query) {
      const values: Record<string, unknown> = {};
      for (const [name, read] of Object.entries(page.query)) {
        const value = read(query[name]);
        if (value === refused) return 'bad-query';
        values[name] = value;
      }
      return page.respond({ context, params, query: values as Read<Query> });
    },
  };
}
