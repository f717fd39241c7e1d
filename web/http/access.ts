// Who may ask for a page: said in the list of pages, seen to by the app before the page's own
// code runs.
import type { Permission } from '../../shared/identity/access/roles.ts';

/**
 * `anyone`; `signed-in`: whoever has a session; `member`: who has introduced themselves and so
 * has a handle; `staff`: a member with any role; or a permission, which some role of theirs must
 * include.
 */
export type Access = 'anyone' | 'signed-in' | 'member' | 'staff' | Permission;
