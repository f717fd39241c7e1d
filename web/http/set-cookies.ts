// The one place where cookies are set: all are bound to this host and to encrypted
// connections, and no script reads them.
import type { Context } from 'hono';
import { setCookie } from 'hono/cookie';
import type { SetCookie } from '../../shared/membership/sign-in/cookies.ts';

/** Sets cookies that only this site sees and no script reads. */
export function setCookies(c: Context, cookies: readonly SetCookie[] = []): void {
  for (const { name, value, maxAgeSeconds } of cookies) {
    setCookie(c, name, value, {
      prefix: 'host',
      path: '/',
      secure: true,
      httpOnly: true,
      sameSite: 'Lax',
      ...(value === '' ? { maxAge: 0 } : maxAgeSeconds === undefined ? {} : { maxAge: maxAgeSeconds }),
    });
  }
}
