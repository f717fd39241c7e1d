// Whoever works in the managers' rooms.
import type { Actor } from '../../shared/identity/access/roles.ts';
import { visitorIn, type PageContext } from '../http/page-context.ts';

/** Whoever looks, with their roles. Throws where strangers get in. */
export async function actorIn(context: PageContext): Promise<Actor> {
  return { id: visitorIn(context).account.id, roles: await context.roles() };
}
