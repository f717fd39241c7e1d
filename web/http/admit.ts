// Lets a visitor in to a page or says why not: to the sign-in, to the sign-up, or nowhere. Whoever is
// known and tries a closed door is noted.
import type { Context } from 'hono';
import { isStaff, mayAnywhere, type Permission } from '../../shared/identity/access/roles.ts';
import { auditOnceAnHour } from '../../shared/platform/audit-log/record.io.ts';
import { finish, refused } from './answer.tsx';
import type { PageContext } from './page-context.ts';
import { joinPath, signInPath } from './paths.ts';
import type { Page } from './page.ts';

/** Undefined for whoever may go on; else the answer that they get instead. */
export async function admit(
  c: Context,
  context: PageContext,
  page: Page,
  isRead: boolean,
): Promise<Response | undefined> {
  const { access } = page;
  if (access === 'anyone') return undefined;
  const { visitor, link } = context;
  if (visitor === undefined) {
    if (!isRead) return refused(c, context, 403, 'refused-signed-out');
    const next = new URL(c.req.url).pathname + new URL(c.req.url).search;
    return sendOn(c, context, page, link(signInPath, { next }));
  }
  if (access === 'signed-in') return undefined;
  if (visitor.account.handle === undefined) {
    if (!isRead) return refused(c, context, 403, 'refused-not-ready');
    return sendOn(c, context, page, link(joinPath));
  }
  if (access === 'member' || (await isLetIn(context, access))) return undefined;
  return turnAway(c, context, page);
}

/** Whether somebody's roles open a page; `staff` takes any role that grants anything in this version. */
async function isLetIn({ roles }: PageContext, access: 'staff' | Permission): Promise<boolean> {
  const held = await roles();
  return access === 'staff' ? isStaff(held) : mayAnywhere(held, access);
}

/** Sends somebody to where they get in, but not for an address that shows nothing. */
async function sendOn(c: Context, context: PageContext, { load }: Page, to: string): Promise<Response> {
  const { view } = await load();
  return view === undefined ? notTaken(c, context, 'POST') : finish(c, context, { is: 'redirect', to });
}

/** Refuses somebody who is known, and notes it: whoever tries doors is seen, and can't fill the log. */
export async function turnAway(
  c: Context,
  context: PageContext,
  { path, access }: Pick<Page, 'path' | 'access'>,
): Promise<Response> {
  const { visitor, services } = context;
  if (visitor !== undefined) {
    const by = visitor.account.id;
    await auditOnceAnHour(services, { by, act: 'access.denied', on: path, detail: access });
  }
  return refused(c, context, 403, 'refused-role');
}

/** 405, with the methods that the page takes. */
export function notTaken(c: Context, context: PageContext, allow: string): Response {
  c.header('Allow', allow);
  return refused(c, context, 405, 'refused-method');
}
