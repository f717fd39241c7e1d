// The ways in beside the e-mail code: a passkey, and the community's own provider where it
// has one. A page that shows this also carries `passkeyScript` and the area `security`.
import type { PageContext } from '../http/page-context.ts';
import { providerPath, signInPath } from '../http/paths.ts';
import { PasskeyArea } from './passkey-area.tsx';

/** `next` is where somebody goes on, checked before. */
export function OtherWays({ context, next }: { readonly context: PageContext; readonly next: string }) {
  const { l10n, link, services } = context;
  const { provider } = services.config;
  return (
    <section>
      <h2>{l10n.text('security-other-ways')}</h2>
      <PasskeyArea context={context} does="sign-in" path={link(signInPath, { next })} next={next} />
      {provider !== undefined && (
        <form method="post" action={link(providerPath)} class="form">
          <input type="hidden" name="next" value={next} />
          <button class="quiet">
            {l10n.text('security-provider-sign-in', { provider: l10n.isolate(provider.name) })}
          </button>
        </form>
      )}
      <p class="soft">{l10n.text('security-passkey-explained')}</p>
    </section>
  );
}
