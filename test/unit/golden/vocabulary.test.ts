// What the project holds as data, written out for people: badges with their rules in words,
// programs with their kinds, the steps of the sign-up, who may do what. The one place that pins
// the live lists; every other test speaks of properties or brings a list of its own. A change is
// meant when its author re-makes the file with `npm run golden` and reads the difference.
import { expect, test } from 'vitest';
import { permissions, roleNames, rolePermissions } from '../../../shared/identity/access/roles.ts';
import { catalogue } from '../../../shared/recognition/badges/catalogue.ts';
import type { BadgeDefinition } from '../../../shared/recognition/badges/rule.ts';
import { isRanked, kindsOf, programs } from '../../../shared/platform/vocabulary/programs.ts';
import { steps } from '../../../shared/membership/sign-up/rules.ts';
import { ruleInWords } from '../../../shared/recognition/badges/rule-words.ts';
import { l10nWithAll } from '../../support/words.ts';

const l10n = await l10nWithAll();
const badges: readonly BadgeDefinition[] = catalogue;

/** A table of Markdown: the names of its columns, then its rows. */
function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

const badgeRow = (badge: BadgeDefinition): readonly string[] => [
  badge.id,
  badge.name,
  badge.program ?? '',
  badge.ladder === undefined ? '' : `${badge.ladder.id} ${String(badge.ladder.step)}`,
  badge.repeat,
  `${String(badge.version)}, ${badge.state}`,
  badge.award === 'manual' ? 'by hand' : ruleInWords(l10n, badge.rule, (id) => id),
];

const text = `# What there is

Made by \`npm run golden\` from the code; never changed by hand.

## Badges

${table(['id', 'name', 'program', 'ladder', 'given', 'version', 'for'], badges.map(badgeRow))}

## Programs and their kinds

${table(
  ['program', 'counted on its leaderboard', 'and besides'],
  programs.map((program) => [
    program,
    kindsOf(program).filter(isRanked).join(', '),
    kindsOf(program)
      .filter((kind) => !isRanked(kind))
      .join(', '),
  ]),
)}

## Steps of the sign-up

${steps.map((step, at) => `${String(at + 1)}. ${step}`).join('\n')}

## Who may do what

${table(
  ['permission', ...roleNames],
  permissions.map((permission) => [
    permission,
    ...roleNames.map((role) => (rolePermissions[role].includes(permission) ? 'yes' : '')),
  ]),
)}
`;

test('what there is is what the golden file says', async () => {
  await expect(text).toMatchFileSnapshot('../../golden/vocabulary.md', 'Meant? Then: npm run golden');
});
