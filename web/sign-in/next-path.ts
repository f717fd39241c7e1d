// Where somebody goes on after signing in: a path on this site or the home page. Browsers
// read `//host`, `/\host` and what dots and tabs hide between slashes as another host.

const HOME = '/';

/** `text` when it is a plain path of this site, else `/`. */
export function nextPath(text: string | undefined): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is refused
  if (text === undefined || text.length > 500 || !/^\/(?![/\\])[^\\\u0000-\u0020\u007f]*$/.test(text))
    return HOME;
  if (/%(?:0[0-9a-f]|1[0-9a-f]|5c|7f)/i.test(text)) return HOME;
  const base = 'https://site.invalid';
  if (!URL.canParse(text, base)) return HOME;
  const url = new URL(text, base);
  const path = url.pathname + url.search + url.hash;
  return url.origin === base && !path.startsWith('//') ? path : HOME;
}
