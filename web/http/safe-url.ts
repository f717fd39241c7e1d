// The one gate for links that someone else wrote. Escaping is not enough: hono/jsx keeps
// `javascript:` in an href, and browsers ignore case, blanks and control characters in it.

/** The normalised address when `text` is an absolute http or https URL without credentials, else undefined. */
export function safeUrl(text: string | undefined): string | undefined {
  if (text === undefined || !/^https?:\/\//i.test(text)) return undefined;
  try {
    const url = new URL(text);
    const web = url.protocol === 'https:' || url.protocol === 'http:';
    return web && url.username === '' && url.password === '' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
