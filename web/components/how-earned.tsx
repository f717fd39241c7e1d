// How each badge was earned, from what was frozen when it was given: the rule in words
// with the value reached beside it. A rule that has changed since is not put in the mouth
// of an older award: a count is only explained by a condition that still measures the same.
import { badgeById } from '../../shared/recognition/badges/lookup.ts';
import { labelOf } from '../../shared/recognition/badges/metrics.ts';
import type { Condition, Rule } from '../../shared/recognition/badges/rule.ts';
import type { AwardView } from '../../shared/recognition/badges/view.ts';
import { Rich } from './rich.tsx';
import type { PageContext } from '../http/page-context.ts';
import { awardTitle, namesIn } from '../../shared/recognition/badges/badge-words.ts';
import { ruleInWords } from '../../shared/recognition/badges/rule-words.ts';
import { DateOf } from './when.tsx';

interface AwardProps {
  readonly context: PageContext;
  readonly award: AwardView;
}

/** The condition of a rule that an award's count was measured by. */
function conditionOf(rule: Rule, label: string): Condition | undefined {
  if ('metric' in rule) return labelOf(rule) === label ? rule : undefined;
  if ('hasBadge' in rule || 'not' in rule) return undefined;
  for (const branch of 'all' in rule ? rule.all : rule.any) {
    const found = conditionOf(branch, label);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The label under which holding another badge is kept. */
const heldBadge = /^badge=(.+)$/;

function Count({ context, award, count }: AwardProps & { readonly count: AwardView['counts'][number] }) {
  const { l10n, services } = context;
  const { label, value, target } = count;
  const nameOf = namesIn(l10n, services.catalogue);
  const asked = heldBadge.exec(label)?.[1];
  if (asked !== undefined) return <small>{ruleInWords(l10n, { hasBadge: asked }, nameOf)}</small>;

  const badge = badgeById(services.catalogue, award.badge);
  const condition = badge?.award === 'rule' ? conditionOf(badge.rule, label) : undefined;
  const parts = { day: <DateOf context={context} day={award.awardedOn} short /> };
  return (
    <small>
      {condition === undefined ? (
        <Rich l10n={l10n} id="person-earned-before" args={{ value, target }} parts={parts} />
      ) : (
        <Rich
          l10n={l10n}
          id="person-earned-met"
          args={{ value, rule: ruleInWords(l10n, { ...condition, atLeast: target }, nameOf) }}
          parts={parts}
        />
      )}
    </small>
  );
}

function ByHand({ context, award: { badge, awardedOn, reason: given } }: AwardProps) {
  // What Laurel itself gives a badge for is said in the reader's language.
  const own = `badge-${badge}-reason`;
  const reason = context.l10n.has(own) ? context.l10n.text(own) : given;
  const day = <DateOf context={context} day={awardedOn} short />;
  return (
    <small>
      {reason === undefined ? (
        <Rich l10n={context.l10n} id="person-earned-by-hand" parts={{ day }} />
      ) : (
        <Rich l10n={context.l10n} id="person-earned-reason" parts={{ day, reason: <bdi>{reason}</bdi> }} />
      )}
    </small>
  );
}

/** A list to be opened, in the order of the awards. */
export function HowEarned({
  context,
  awards,
}: Pick<AwardProps, 'context'> & { readonly awards: readonly AwardView[] }) {
  const { l10n } = context;
  return (
    <details>
      <summary>{l10n.text('person-earned')}</summary>
      <ul class="plain">
        {awards.map((award) => (
          <li class="row">
            <div>
              {awardTitle(context, award)}
              {award.counts.length === 0 && <ByHand context={context} award={award} />}
              {award.counts.map((count) => (
                <Count context={context} award={award} count={count} />
              ))}
              {award.kept && <small>{l10n.text('person-earned-kept')}</small>}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
