// One badge: its picture, its rule in plain words, the other steps of its ladder, and who
// holds it, for one period or for all. The address of a ladder is answered by ladder.tsx.
import { badgeById, stepsOfLadder } from '../../shared/recognition/badges/lookup.ts';
import { readHolders } from '../../shared/recognition/badges/read.io.ts';
import type { BadgeDefinition } from '../../shared/recognition/badges/rule.ts';
import { ArtworkSheet } from '../artwork/artwork-sheet.tsx';
import { BadgeArt } from '../artwork/badge-art.tsx';
import {
  badgeName,
  nameInWindow,
  namesIn,
  windowToday,
} from '../../shared/recognition/badges/badge-words.ts';
import { PageHead } from '../components/page-head.tsx';
import { RuleInFull } from '../components/rule-list.tsx';
import { badgePath, badgesPath } from '../http/paths.ts';
import { cursorQuery, limitQuery, windowQuery } from '../http/query.ts';
import { defineView } from '../http/page.ts';
import { ladderAnswer } from './ladder.tsx';
import { usualLimit, Holders, type BadgeProps, type HoldersProps } from './badge-holders.tsx';

function Ladder({
  context,
  badge,
  steps,
}: Pick<BadgeProps, 'context' | 'badge'> & { readonly steps: readonly BadgeDefinition[] }) {
  const { l10n, link } = context;
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{l10n.text('one-badge-steps')}</h2>
      <ul class="wall">
        {steps.map((step) => (
          <li>
            <a href={link(badgePath(step.id))} aria-current={step.id === badge.id ? 'page' : undefined}>
              <BadgeArt badge={step} window="once" size={64} />
              <span>{badgeName(l10n, step)}</span>
            </a>
          </li>
        ))}
      </ul>
      {badge.ladder !== undefined && (
        <p class="more">
          <a href={link(badgePath(badge.ladder.id))}>{l10n.text('one-badge-ladder')}</a>
        </p>
      )}
    </section>
  );
}

function BadgeScreen(props: HoldersProps) {
  const { context, badge, window } = props;
  const { l10n, link, services, today } = context;
  const pictured = window ?? windowToday(badge, today);
  const steps = badge.ladder === undefined ? [] : stepsOfLadder(services.catalogue, badge.ladder.id);
  const shown = steps.filter(({ state }) => state !== 'draft');
  const nameOf = namesIn(l10n, services.catalogue);
  return (
    <>
      <ArtworkSheet
        badges={[badge, ...shown].map((each) => ({
          badge: each,
          window: each === badge ? pictured : 'once',
        }))}
      />
      <div class="badge">
        <BadgeArt badge={badge} window={pictured} size={144} />
        <PageHead
          kicker={<a href={link(badgesPath)}>{l10n.text('badges-title')}</a>}
          title={
            window === undefined ? badgeName(l10n, badge) : nameInWindow(l10n, badgeName(l10n, badge), window)
          }
          lead={<RuleInFull l10n={l10n} badge={badge} nameOf={nameOf} />}
        />
      </div>
      <div class="cols">
        <Holders {...props} />
        {shown.length > 1 && <Ladder context={context} badge={badge} steps={shown} />}
      </div>
    </>
  );
}

/** `/badges/:badge` with `?window=`, `?cursor=`, `?limit=` */
export const view = defineView({
  query: { window: windowQuery, cursor: cursorQuery, limit: limitQuery(usualLimit) },
  async respond({ context, params, query: { window, cursor, limit } }) {
    const { services, l10n } = context;
    const id = params.badge ?? '';
    const badge = badgeById(services.catalogue, id);
    if (badge === undefined || badge.state === 'draft') return ladderAnswer(context, id);
    const piece = await readHolders(services, badge.id, {
      limit,
      ...(window !== undefined && { window }),
      ...(cursor !== undefined && { cursor }),
    });
    if (piece === 'bad-cursor') return { is: 'bad-cursor' };
    const name = badgeName(l10n, badge);
    return {
      is: 'page',
      title: window === undefined ? name : nameInWindow(l10n, name, window),
      view: (
        <BadgeScreen
          context={context}
          badge={badge}
          window={window}
          piece={piece}
          limit={limit}
          deep={cursor !== undefined}
        />
      ),
    };
  },
});
