// Where the script of passkeys works: hidden until it runs, with every sentence that it may
// have to say. Under an address in numbers there are no passkeys, so the way to a name is shown.
import { takesPasskeys } from '../../shared/membership/sign-in/passkey-rules.ts';
import type { PageContext } from '../http/page-context.ts';

interface PasskeyAreaProps {
  readonly context: Pick<PageContext, 'l10n' | 'origin' | 'services'>;
  readonly does: 'add' | 'sign-in';
  /** The path of this page, for the way to it under a name. */
  readonly path: string;
  /** Where somebody goes on after signing in. */
  readonly next?: string;
}

/** A button for a passkey, and what became of pressing it. */
export function PasskeyArea({ context, does, path, next }: PasskeyAreaProps) {
  const { l10n, origin, services } = context;
  if (!takesPasskeys(new URL(origin).hostname)) {
    const named = services.config.origins.find((each) => takesPasskeys(new URL(each).hostname));
    return (
      <p class="soft">
        {l10n.text('security-passkey-no-name')}{' '}
        {named !== undefined && <a href={named + path}>{named + path}</a>}
      </p>
    );
  }
  return (
    <div
      hidden
      data-passkey={does}
      data-next={next}
      data-waiting={l10n.text('security-passkey-waiting')}
      data-cancelled={l10n.text('security-passkey-cancelled')}
      data-refused={l10n.text(does === 'add' ? 'security-passkey-not-added' : 'security-passkey-refused')}
      data-known={l10n.text('security-passkey-known')}
      data-full={l10n.text('security-passkey-full')}
      data-often={l10n.text('refused-too-often')}
    >
      <button type="button" class="quiet">
        {l10n.text(does === 'add' ? 'security-passkey-add' : 'security-passkey-sign-in')}
      </button>
      <p role="status"></p>
    </div>
  );
}
