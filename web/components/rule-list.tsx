// A badge's rule as a reader sees it: one sentence, or nested lists for rules of rules.
import type { BadgeDefinition, Rule } from '../../shared/recognition/badges/rule.ts';
import { periodOf } from '../../shared/recognition/badges/lookup.ts';
import type { L10n } from '../../shared/l10n/l10n.ts';
import { ruleInWords, manualRule } from '../../shared/recognition/badges/rule-words.ts';
import type { NameOfBadge } from '../../shared/recognition/badges/rule-words.ts';

interface RuleProps {
  readonly l10n: L10n;
  readonly rule: Rule;
  readonly nameOf: NameOfBadge;
}

function Branches({
  l10n,
  id,
  rules,
  nameOf,
}: Omit<RuleProps, 'rule'> & { readonly id: string; readonly rules: readonly Rule[] }) {
  return (
    <>
      {l10n.text(id)}
      <ul class="rule">
        {rules.map((rule) => (
          <li>
            <RuleTree l10n={l10n} rule={rule} nameOf={nameOf} />
          </li>
        ))}
      </ul>
    </>
  );
}

function RuleTree({ l10n, rule, nameOf }: RuleProps) {
  if ('all' in rule) return <Branches l10n={l10n} id="rule-all" rules={rule.all} nameOf={nameOf} />;
  if ('any' in rule) return <Branches l10n={l10n} id="rule-any" rules={rule.any} nameOf={nameOf} />;
  if ('not' in rule) return <Branches l10n={l10n} id="rule-not" rules={[rule.not]} nameOf={nameOf} />;
  return <>{ruleInWords(l10n, rule, nameOf)}</>;
}

/** How often the badge can be had, as a message id. */
function repeatMessage(badge: BadgeDefinition): string {
  const period = badge.award === 'rule' ? periodOf(badge) : undefined;
  return period === undefined ? 'rule-once' : `rule-each-${period}`;
}

/** The rule, how often the badge can be had, and whether it can be had now. */
export function RuleInFull({
  l10n,
  badge,
  nameOf,
}: {
  readonly l10n: L10n;
  readonly badge: BadgeDefinition;
  readonly nameOf: NameOfBadge;
}) {
  return (
    <>
      <div>
        {badge.award === 'rule' ? (
          <RuleTree l10n={l10n} rule={badge.rule} nameOf={nameOf} />
        ) : (
          manualRule(l10n, badge.id)
        )}
      </div>
      <p class="soft">
        {l10n.text(repeatMessage(badge))}
        {(badge.state === 'paused' || badge.state === 'retired') && ` ${l10n.text(`rule-${badge.state}`)}`}
      </p>
    </>
  );
}
