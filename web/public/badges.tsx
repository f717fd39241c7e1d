// The catalogue: every badge that is or was given, by program, with its rule in words.
// Drafts are nobody's business yet.
import type { BadgeDefinition } from '../../shared/recognition/badges/rule.ts';
import { programs } from '../../shared/platform/vocabulary/programs.ts';
import type { Program } from '../../shared/platform/vocabulary/programs.ts';
import { ArtworkSheet } from '../artwork/artwork-sheet.tsx';
import { BadgeArt } from '../artwork/badge-art.tsx';
import { badgeName, namesIn, windowToday } from '../../shared/recognition/badges/badge-words.ts';
import { PageHead } from '../components/page-head.tsx';
import { ruleOfBadge } from '../../shared/recognition/badges/rule-words.ts';
import type { PageContext } from '../http/page-context.ts';
import { badgePath } from '../http/paths.ts';
import { noQuery } from '../http/query.ts';
import { defineView } from '../http/page.ts';

function Entry({ context, badge }: { readonly context: PageContext; readonly badge: BadgeDefinition }) {
  const { l10n, link, services } = context;
  const nameOf = namesIn(l10n, services.catalogue);
  return (
    <li class="row">
      <BadgeArt badge={badge} window={windowToday(badge, context.today)} size={64} />
      <div>
        <a href={link(badgePath(badge.id))}>{badgeName(l10n, badge)}</a>
        <small>{ruleOfBadge(l10n, badge, nameOf)}</small>
      </div>
    </li>
  );
}

function Group({
  context,
  program,
  badges,
}: {
  readonly context: PageContext;
  readonly program: Program | undefined;
  readonly badges: readonly BadgeDefinition[];
}) {
  if (badges.length === 0) return <></>;
  const id = program ?? 'across';
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{context.l10n.text(program === undefined ? 'badges-across' : `program-${program}`)}</h2>
      <ul class="plain shelf">
        {badges.map((badge) => (
          <Entry context={context} badge={badge} />
        ))}
      </ul>
    </section>
  );
}

/** `/badges` */
export const view = defineView({
  query: noQuery,
  respond({ context }) {
    const { l10n, services, today } = context;
    const shown = services.catalogue.filter(({ state }) => state !== 'draft');
    return {
      is: 'page',
      title: l10n.text('badges-title'),
      description: l10n.text('badges-lead'),
      view: (
        <>
          <ArtworkSheet badges={shown.map((badge) => ({ badge, window: windowToday(badge, today) }))} />
          <PageHead title={l10n.text('badges-title')} lead={l10n.text('badges-lead')} />
          {[...programs, undefined].map((program) => (
            <Group
              context={context}
              program={program}
              badges={shown.filter((badge) => badge.program === program)}
            />
          ))}
        </>
      ),
    };
  },
});
