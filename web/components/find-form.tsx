// A plain form that leads to a contributor's page by handle.
import { findPath } from '../http/paths.ts';
import type { PageContext } from '../http/page-context.ts';

/** Asks for a handle; `language` keeps a language that was chosen by hand. */
export function FindForm({ context }: { readonly context: Pick<PageContext, 'l10n' | 'link'> }) {
  const { l10n, link } = context;
  const chosen = new URLSearchParams(link(findPath).split('?')[1]).get('lang');
  return (
    <form action={findPath} method="get" role="search">
      <div>
        <label for="handle">{l10n.text('find-label')}</label>
        <input
          id="handle"
          name="handle"
          required
          maxlength={80}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          dir="auto"
        />
      </div>
      {chosen !== null && <input type="hidden" name="lang" value={chosen} />}
      <button>{l10n.text('find-button')}</button>
    </form>
  );
}
