// Rules put into words, made from their structure, so that a sentence can't say
// anything else than the rule does. Translators see whole phrases: an amount, then
// restrictions and the window, each of which takes the phrase so far as an argument.
import type { BadgeDefinition, Condition, Rule, Where } from './rule.ts';
import type { Kind } from '../../platform/vocabulary/programs.ts';
import { isRanked, kindsOf } from '../../platform/vocabulary/programs.ts';
import { parseDay } from '../../platform/time/day.ts';
import type { L10n } from '../../l10n/l10n.ts';

/** The name of a badge by id, for rules that ask for another badge. */
export type NameOfBadge = (id: string) => string;

function many<Item>(items: Item | readonly Item[] | undefined): readonly Item[] {
  if (items === undefined) return [];
  return Array.isArray(items) ? (items as readonly Item[]) : [items as Item];
}

const reviews: readonly Kind[] = ['article.reviewed', 'translation.reviewed'];
const messageOf = (kind: Kind) => kind.replace('.', '-');

/** What is counted, as one noun phrase where the language has one; the rest of `where` is still to be said. */
function counted(where: Where | undefined): { readonly id: string; readonly rest: Where } {
  const { program, kind, ranked, ...rest } = where ?? {};
  const kinds = many(kind);
  const [onlyKind] = kinds;
  const [onlyProgram] = many(program);
  if (
    kinds.length === 1 &&
    onlyKind !== undefined &&
    many(program).length === 0 &&
    (ranked === undefined || isRanked(onlyKind))
  ) {
    return { id: `amount-${messageOf(onlyKind)}`, rest };
  }
  if (
    kinds.length === reviews.length &&
    reviews.every((review) => kinds.includes(review)) &&
    many(program).length === 0 &&
    ranked === undefined
  ) {
    return { id: 'amount-reviews', rest };
  }
  const wholeProgram = onlyProgram !== undefined && many(program).length === 1 && kinds.length === 0;
  if (wholeProgram && (ranked === true || kindsOf(onlyProgram).every(isRanked))) {
    return { id: `amount-${onlyProgram}`, rest };
  }
  return { id: 'amount-contributions', rest: where ?? {} };
}

function amountOf(l10n: L10n, rule: Condition): { readonly amount: string; readonly rest: Where } {
  const count = rule.atLeast;
  if (rule.metric === 'count') {
    const { id, rest } = counted(rule.where);
    return { amount: l10n.text(id, { count }), rest };
  }
  const rest = rule.where ?? {};
  if (rule.metric === 'tenure') return { amount: l10n.text('amount-tenure', { count }), rest };
  const id = rule.metric === 'distinct' ? `amount-distinct-${rule.of}` : `amount-streak-${rule.unit}`;
  return { amount: l10n.text(id, { count }), rest };
}

function restrict(l10n: L10n, amount: string, where: Where): string {
  const { program, kind, ranked, locale, product } = where;
  let phrase = amount;
  const add = (id: string, args: Record<string, string>) =>
    (phrase = l10n.text(id, { amount: phrase, ...args }));
  if (program !== undefined)
    add('only-programs', {
      programs: l10n.choice(many(program).map((each) => l10n.text(`program-${each}`))),
    });
  if (kind !== undefined)
    add('only-kinds', { kinds: l10n.list(many(kind).map((each) => l10n.text(`kind-${messageOf(each)}`))) });
  if (ranked === true) add('only-ranked', {});
  if (locale !== undefined) {
    const not = typeof locale === 'object' && 'not' in locale;
    const tags = many(not ? locale.not : (locale as string | readonly string[]));
    add(not ? 'only-not-locales' : 'only-locales', {
      locales: l10n.choice(tags.map((tag) => l10n.languageName(tag))),
    });
  }
  if (product !== undefined)
    add('only-products', { products: l10n.choice(many(product).map((each) => l10n.isolate(each))) });
  return phrase;
}

function within(l10n: L10n, amount: string, rule: Condition): string {
  if (rule.metric === 'tenure' || rule.window === undefined) return amount;
  const { window } = rule;
  switch (window.type) {
    case 'all':
      return amount;
    case 'calendar':
      return l10n.text(`within-${window.period}`, { amount });
    case 'rolling':
      return l10n.text('within-days', { amount, days: window.days });
    case 'fixed': {
      const date = (text: string) => l10n.day(parseDay(text) ?? 0);
      return l10n.text('within-dates', { amount, from: date(window.from), to: date(window.to) });
    }
  }
}

/** A rule as one phrase: "10 new or edited articles in one calendar year". */
export function ruleInWords(l10n: L10n, rule: Rule, nameOf: NameOfBadge): string {
  if ('all' in rule) return l10n.list(rule.all.map((each) => ruleInWords(l10n, each, nameOf)));
  if ('any' in rule) return l10n.choice(rule.any.map((each) => ruleInWords(l10n, each, nameOf)));
  if ('not' in rule) return l10n.text('rule-not-inline', { rule: ruleInWords(l10n, rule.not, nameOf) });
  if ('hasBadge' in rule) return l10n.text('rule-has-badge', { badge: nameOf(rule.hasBadge) });
  const { amount, rest } = amountOf(l10n, rule);
  return within(l10n, restrict(l10n, amount, rest), rule);
}

/** A badge's rule as one phrase; one that people give says so. */
export function ruleOfBadge(l10n: L10n, badge: BadgeDefinition, nameOf: NameOfBadge): string {
  return badge.award === 'rule' ? ruleInWords(l10n, badge.rule, nameOf) : manualRule(l10n, badge.id);
}

/** What a badge without a rule is for, where its own sentence says so. */
export function manualRule(l10n: L10n, badge: string): string {
  const own = `badge-${badge}-rule`;
  return l10n.text(l10n.has(own) ? own : 'rule-manual');
}
