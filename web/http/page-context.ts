// The surroundings of one request, as pages know them: who looks, in which language, from where,
// and the services that use cases work with.
import type { Role } from '../../shared/identity/access/roles.ts';
import type { Visitor } from '../../shared/identity/accounts/account.ts';
import type { Services } from '../../shared/services.ts';
import type { Day } from '../../shared/platform/time/day.ts';
import type { L10n } from '../../shared/l10n/l10n.ts';

/** Makes an address on this site; undefined values are left out, a language chosen by hand stays chosen. */
export type Link = (path: string, query?: Readonly<Record<string, string | number | undefined>>) => string;

/** The surroundings of one request, handed to every view and form. */
export interface PageContext {
  /** What use cases are called with. Pages never touch a store or the table themselves. */
  readonly services: Services;
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
