// Why nobody came in by the provider, in words, and how to go on.
import { providerProblems, type ProviderProblem } from '../../shared/membership/sign-in/provider.io.ts';
import { PageHead } from '../components/page-head.tsx';
import { securityMessages } from '../../shared/l10n/security.ts';
import { securityPath, signInPath } from '../http/paths.ts';
import { refused, type Reader } from '../http/query.ts';
import { defineView } from '../http/page.ts';

/** Those of the security area, where the provider is spoken of. */
export const messages = securityMessages;

const problemQuery: Reader<ProviderProblem> = (text) =>
  providerProblems.find((each) => each === text) ?? refused;

/** `/sign-in/provider/problem` with `?why=`, one of `providerProblems` */
export const view = defineView({
  query: { why: problemQuery },
  respond: ({ context: { l10n, link, services, visitor }, query: { why } }) => {
    const { provider } = services.config;
    if (provider === undefined) return { is: 'not-found' };
    const title = l10n.text('security-provider-problem');
    return {
      is: 'page',
      title,
      view: (
        <>
          <PageHead
            title={title}
            lead={l10n.text(`security-provider-${why}`, { provider: l10n.isolate(provider.name) })}
          />
          <p class="more">
            {visitor === undefined ? (
              <a href={link(signInPath)}>{l10n.text('security-other-way')}</a>
            ) : (
              <a href={link(securityPath)}>{l10n.text('security-title')}</a>
            )}
          </p>
        </>
      ),
    };
  },
});
