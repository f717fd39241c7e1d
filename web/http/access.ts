// Who may ask for a route: said in the list of routes, seen to by the app before the
// route's own code runs.
import type { Permission } from '../../shared/identity/access/roles.ts';

/**
 * `anyone`; `signed-in`: whoever has a session; `member`: who has introduced themselves and so
 * has a handle; or a permission, which some role of theirs must include.
 */
export type Access = 'anyone' | 'signed-in' | 'member' | Permission;
