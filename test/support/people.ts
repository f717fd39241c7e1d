// People for tests: with an account, a session and, where wanted, roles; and an app to
// which they send what a browser would.
import type { Hono } from 'hono';
import { createSignIn } from '../../functions/sign-in/sign-in.ts';
import { createWeb } from '../../functions/web/web.ts';
import type { Role } from '../../shared/identity/access/roles.ts';
import { beginAccount, type Account } from '../../shared/identity/accounts/account.ts';
import { beginSession } from '../../shared/identity/accounts/sessions.io.ts';
import { claimAddress, writeAccount } from '../../shared/identity/accounts/store.ts';
import { claimHandle, writeProfile } from '../../shared/identity/profiles/store.ts';
import type { Profile } from '../../shared/identity/profiles/profile.ts';
import type { Services } from '../../shared/services.ts';
import { readStaff, writeStaff } from '../../shared/identity/staff/store.ts';

type Posted = Readonly<Record<string, string | readonly string[]>>;

export interface Member {
  readonly id: string;
  readonly handle: string;
  /** The value of the session cookie. */
  readonly cookie: string;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Sends a form from a page of the site. */
  post(path: string, fields?: Posted, headers?: Readonly<Record<string, string>>): Promise<Response>;
}

interface MemberOptions {
  readonly handle?: string;
  readonly email?: string;
  readonly roles?: readonly Role[];
  readonly profile?: Partial<Profile>;
  readonly account?: Partial<Account>;
  /** Without a handle: somebody in the middle of the sign-up. */
  readonly introduced?: boolean;
}

let serial = 0;

/** Somebody with a session; introduced and in no program unless said otherwise. */
export async function aMember(services: Services, options: MemberOptions = {}): Promise<Member> {
  serial += 1;
  const id = services.ids.contributor();
  const { handle = `member-${String(serial)}`, introduced = true, roles = [] } = options;
  const email = options.email ?? `${handle}@example.org`;
  const now = services.clock.now();
  await claimAddress(services.table, services.vault.hmac('address', email), id);
  await writeAccount(
    services.table,
    { ...beginAccount({ id, email, now }), ...(introduced ? { handle } : {}), ...options.account },
    services.ids.token(),
  );
  if (introduced) {
    await claimHandle(services.table, { handle, contributor: id, createdAt: now });
    await writeProfile(
      services.table,
      id,
      {
        version: 1,
        handle,
        claimed: true,
        optedOut: false,
        state: 'active',
        bot: false,
        ...options.profile,
      },
      services.ids.token(),
    );
  }
  if (roles.length > 0) {
    const staff = await readStaff(services.table);
    await writeStaff(
      services.table,
      { version: staff.version + 1, people: { ...staff.people, [id]: roles } },
      services.ids.token(),
    );
  }
  const session = await beginSession(services, id, { by: 'code', device: 'Firefox, Linux' });
  const cookie = session?.cookie ?? '';
  return { id, handle, cookie, ...browserOf(services, cookie) };
}

/** Somebody without a session. */
export function aStranger(services: Services): Pick<Member, 'get' | 'post'> {
  return browserOf(services, undefined);
}

function browserOf(services: Services, cookie: string | undefined): Pick<Member, 'get' | 'post'> {
  const web = createWeb(services);
  const signIn = createSignIn(services);
  const appOf = (path: string): Hono => (/^\/sign-in(?:[/?]|$)/.test(path) ? signIn : web);
  const own = cookie === undefined ? {} : { Cookie: `__Host-laurel=${cookie}` };
  return {
    get: async (path, headers = {}) => appOf(path).request(path, { headers: { ...own, ...headers } }),
    post: async (path, fields = {}, headers = {}) =>
      appOf(path).request(path, {
        method: 'POST',
        headers: {
          ...own,
          Origin: services.config.publicOrigin,
          'Content-Type': 'application/x-www-form-urlencoded',
          ...headers,
        },
        body: encode(fields),
      }),
  };
}

function encode(fields: Posted): string {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const each of typeof value === 'string' ? [value] : value) body.append(name, each);
  }
  return body.toString();
}
