// `npm run check:boundaries`: prints every import that breaks a rule and exits 1.
import { cruiseTree, projectRoot } from './cruise-tree.ts';

const { modules, imports, violations } = await cruiseTree(projectRoot);

for (const { rule, from, to } of violations) process.stdout.write(`${rule}: ${from} → ${to}\n`);
process.stdout.write(`${violations.length} violations in ${modules.length} modules and ${imports} imports\n`);

if (modules.length === 0 || imports === 0) {
  process.stdout.write('Nothing was read, so nothing was checked.\n');
  process.exitCode = 1;
}
if (violations.length > 0) process.exitCode = 1;
