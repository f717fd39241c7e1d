// How somebody gets in, and where they are in: sessions, passkeys, identities at the
// community's provider. Everything shown is the visitor's own account; every change is a form
// with a path of its own.
import { Notice } from '../../components/form.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { securityMessages } from '../../../shared/l10n/security.ts';
import { visitorIn } from '../../http/page-context.ts';
import { ownSpacePath } from '../../http/paths.ts';
import { refused, type Reader } from '../../http/query.ts';
import { defineView } from '../../http/page.ts';
import { passkeyScript } from '../../scripts/passkeys.ts';
import { Sessions, Passkeys, Identities } from './security-parts.tsx';

/** The sentences that all pages of `/me/security` share. */
export const messages = securityMessages;

const done = ['session', 'others', 'added', 'renamed', 'removed', 'connected', 'disconnected'] as const;

const doneQuery: Reader<(typeof done)[number] | undefined> = (text) =>
  text === undefined ? undefined : (done.find((each) => each === text) ?? refused);

/** `/me/security` with `?done=` */
export const view = defineView({
  query: { done: doneQuery },
  respond: ({ context, query }) => {
    const { l10n, link } = context;
    const part = { context, visitor: visitorIn(context) };
    const title = l10n.text('security-title');
    return {
      is: 'page',
      title,
      script: passkeyScript,
      view: (
        <>
          <PageHead
            kicker={<a href={link(ownSpacePath)}>{l10n.text('nav-own')}</a>}
            title={title}
            lead={l10n.text('security-lead')}
          />
          {query.done !== undefined && <Notice>{l10n.text(`security-done-${query.done}`)}</Notice>}
          <Sessions {...part} />
          <Passkeys {...part} />
          <Identities {...part} />
        </>
      ),
    };
  },
});
