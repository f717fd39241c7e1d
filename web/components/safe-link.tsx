// The only way in which an address that someone else wrote becomes a link.
import type { Child } from 'hono/jsx';
import { safeUrl } from '../http/safe-url.ts';

/** A link where the address is an ordinary web address, else the text alone. */
export function SafeLink({ url, children }: { readonly url: string | undefined; readonly children: Child }) {
  const href = safeUrl(url);
  if (href === undefined) return <>{children}</>;
  return (
    <a href={href} rel="nofollow ugc noopener noreferrer">
      {children}
    </a>
  );
}
