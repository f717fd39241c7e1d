// A ladder: its steps side by side, each with its rule in words. It stands at the address
// of a badge, as ladders and badges share one space of names; a badge goes first.
import { stepsOfLadder } from '../../shared/recognition/badges/lookup.ts';
import type { BadgeDefinition } from '../../shared/recognition/badges/rule.ts';
import { ArtworkSheet } from '../artwork/artwork-sheet.tsx';
import { BadgeArt } from '../artwork/badge-art.tsx';
import { badgeName, ladderName, namesIn, windowToday } from '../../shared/recognition/badges/badge-words.ts';
import { PageHead } from '../components/page-head.tsx';
import { ruleOfBadge } from '../../shared/recognition/badges/rule-words.ts';
import type { PageContext } from '../http/page-context.ts';
import { badgePath, badgesPath } from '../http/paths.ts';
import type { PageAnswer } from '../http/page-answer.ts';

function Step({ context, badge }: { readonly context: PageContext; readonly badge: BadgeDefinition }) {
  const { l10n, link, services, today } = context;
  return (
    <li>
      <a href={link(badgePath(badge.id))}>
        <BadgeArt badge={badge} window={windowToday(badge, today)} size={112} />
        <span>{badgeName(l10n, badge)}</span>
      </a>
      <small>{ruleOfBadge(l10n, badge, namesIn(l10n, services.catalogue))}</small>
    </li>
  );
}

/** The page of a ladder by its id; `not-found` where none of its steps is public. */
export function ladderAnswer(context: PageContext, ladder: string): PageAnswer {
  const { l10n, link, services, today } = context;
  const steps = stepsOfLadder(services.catalogue, ladder).filter(({ state }) => state !== 'draft');
  if (steps.length === 0) return { is: 'not-found' };
  const name = ladderName(l10n, ladder, steps);
  const lead = l10n.text('one-ladder-lead', { count: steps.length });
  return {
    is: 'page',
    title: name,
    description: lead,
    view: (
      <>
        <ArtworkSheet badges={steps.map((badge) => ({ badge, window: windowToday(badge, today) }))} />
        <PageHead
          kicker={<a href={link(badgesPath)}>{l10n.text('badges-title')}</a>}
          title={name}
          lead={lead}
        />
        <section aria-label={l10n.text('one-badge-steps')}>
          <ol class="wall steps">
            {steps.map((badge) => (
              <Step context={context} badge={badge} />
            ))}
          </ol>
        </section>
      </>
    ),
  };
}
