// The frame of every page: document head, skip link, masthead, main, foot. The style
// sheet is part of the page and is the one piece of markup that is not escaped: it is
// ours, constant, and its hash stands in the content security policy.
import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { LaurelMark } from '../artwork/laurel-mark.tsx';
import type { L10n } from '../../shared/l10n/l10n.ts';
import type { Link } from '../http/page-context.ts';
import type { Visitor } from '../../shared/identity/accounts/account.ts';
import {
  badgesPath,
  countingPath,
  findPath,
  frontPath,
  leaderboardsPath,
  managePath,
  ownSpacePath,
  signInPath,
} from '../http/paths.ts';
import { styles } from '../static/styles.ts';

interface LayoutProps {
  readonly l10n: L10n;
  readonly link: Link;
  readonly communityName: string;
  readonly title: string;
  readonly description: string | undefined;
  /** Path of the same as JSON, where there is one. */
  readonly json: string | undefined;
  /** Path of this page, for the masthead's mark of where one is. */
  readonly path: string;
  /** Who is signed in. */
  readonly visitor: Visitor | undefined;
  /** Address of this page in another language. */
  readonly inLanguage: (tag: string) => string;
  /** Absent on pages that say that there is no page. */
  readonly canonical: string | undefined;
  readonly children: Child;
}

const sheet = raw(styles);

const sections = [
  { path: leaderboardsPath, message: 'nav-leaderboards' },
  { path: badgesPath, message: 'nav-badges' },
  { path: findPath, message: 'nav-people' },
  { path: countingPath, message: 'nav-counting' },
] as const;

/** A person's page lies under `/contributors` too, but it is not where one finds someone. */
function current(path: string, section: string): 'page' | 'true' | undefined {
  if (path === section) return 'page';
  return section !== findPath && path.startsWith(`${section}/`) ? 'true' : undefined;
}

function Head({ l10n, communityName, title, description, json, canonical }: LayoutProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <title>
        {title === communityName
          ? title
          : l10n.text('page-title', { page: title, community: l10n.isolate(communityName) })}
      </title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {description !== undefined && <meta name="description" content={description} />}
      {canonical === undefined ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={canonical} />
          <meta property="og:url" content={canonical} />
          <meta property="og:type" content="website" />
          <meta property="og:site_name" content={communityName} />
          <meta property="og:title" content={title} />
          {description !== undefined && <meta property="og:description" content={description} />}
        </>
      )}
      {json !== undefined && <link rel="alternate" type="application/json" href={json} />}
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <style>{sheet}</style>
    </head>
  );
}

/** What the masthead shows beside the sections: the way in, or one's own space and the managers' rooms. */
function doorsOf(visitor: Visitor | undefined) {
  if (visitor === undefined) return [{ path: signInPath, message: 'nav-sign-in' }];
  const own = { path: ownSpacePath, message: 'nav-own' };
  return visitor.account.staff ? [own, { path: managePath, message: 'nav-manage' }] : [own];
}

function Masthead({ l10n, link, communityName, path, visitor }: LayoutProps) {
  return (
    <header class="mast">
      <div class="wrap">
        <a
          class="brand"
          href={link(frontPath)}
          aria-label={l10n.text('nav-home', { community: communityName })}
        >
          <LaurelMark size={30} />
          <bdi>{communityName}</bdi>
        </a>
        <nav aria-label={l10n.text('nav-label')}>
          <ul class="links">
            {[...sections, ...doorsOf(visitor)].map((section) => (
              <li>
                <a href={link(section.path)} aria-current={current(path, section.path)}>
                  {l10n.text(section.message)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

function Foot({ l10n, inLanguage }: LayoutProps) {
  return (
    <footer class="foot">
      <div class="wrap">
        <nav aria-label={l10n.text('foot-languages')}>
          <ul class="links">
            {l10n.languages.map(({ tag, name }) => (
              <li>
                <a
                  href={inLanguage(tag)}
                  lang={tag}
                  hreflang={tag}
                  aria-current={tag === l10n.language.tag ? 'true' : undefined}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p>{l10n.text('foot-days')}</p>
      </div>
    </footer>
  );
}

/** A whole document around a page's view. */
export function Layout(props: LayoutProps) {
  const { l10n, children } = props;
  return (
    <html lang={l10n.language.tag} dir={l10n.language.direction}>
      <Head {...props} />
      <body>
        <a class="skip" href="#content">
          {l10n.text('skip-to-content')}
        </a>
        <Masthead {...props} />
        <main id="content" class="wrap" tabindex={-1}>
          {children}
        </main>
        <Foot {...props} />
      </body>
    </html>
  );
}
