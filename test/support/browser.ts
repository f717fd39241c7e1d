// A browser for tests of the sign-in: it keeps cookies, sends forms with the values that the
// page gave it, and asks from an address of the network of its own.
import { createSignIn } from '../../functions/sign-in/sign-in.ts';
import type { Services } from '../../shared/services.ts';
import type { TestPost } from './mail.ts';

export interface TestBrowser {
  /** Cookies by name, with their prefix. */
  readonly cookies: Map<string, string>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  post(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>;
  /** Opens the sign-in and sends an address. */
  ask(email: string, next?: string): Promise<Response>;
  enter(code: string, fields?: Readonly<Record<string, string>>): Promise<Response>;
}

/** A browser at an address of the network. */
export function aBrowser(services: Services, address = '192.0.2.1'): TestBrowser {
  const app = createSignIn(services, { clientAddress: () => address });
  const cookies = new Map<string, string>();
  const send = async (path: string, init: RequestInit, headers: Readonly<Record<string, string>>) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await app.request(path, {
      ...init,
      headers: { ...(cookie === '' ? {} : { Cookie: cookie }), ...headers },
    });
    for (const line of response.headers.getSetCookie()) keep(cookies, line);
    return response;
  };
  const post: TestBrowser['post'] = (path, fields, headers = {}) =>
    send(
      path,
      { method: 'POST', body: new URLSearchParams(fields).toString() },
      {
        Origin: services.config.publicOrigin,
        'Content-Type': 'application/x-www-form-urlencoded',
        ...headers,
      },
    );
  const get: TestBrowser['get'] = (path, headers = {}) => send(path, {}, headers);
  return {
    cookies,
    get,
    post,
    async ask(email, next = '/') {
      const page = await (await get(`/sign-in?next=${encodeURIComponent(next)}`)).text();
      return post('/sign-in', { ...hiddenFields(page), email });
    },
    enter: (code, fields = {}) => post('/sign-in/code', { code, ...fields }),
  };
}

function keep(cookies: Map<string, string>, line: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
  if (/;\s*Max-Age=0\b/i.test(line)) cookies.delete(name);
  else cookies.set(name, value);
}

/** The hidden fields of the first form of a page that has some. */
export function hiddenFields(html: string): Record<string, string> {
  const form = /<form[^>]*class="form"[\s\S]*?<\/form>/.exec(html)?.[0] ?? '';
  return Object.fromEntries(
    [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')],
    ),
  );
}

/** The codes mailed so far to an address, oldest first. */
export async function codesFor(post: TestPost, address: string): Promise<readonly string[]> {
  await post.deliver();
  return (await post.read())
    .filter(({ to }) => to === address)
    .map(({ text }) => /\b\d{8}\b/.exec(text)?.[0] ?? 'no code in the mail');
}

/** A code that is not this one. */
export function wrong(code: string): string {
  return code === '00000000' ? '11111111' : '00000000';
}
