// What the recipes tell their readers to run, as few commands: each once, the tests in one run.
import type { Recipe } from './read-recipes.ts';

/** Before the tests, as tests compare with the file; the checks last, as they take longest to read. */
const order = ['npm run golden', 'npm test', 'npm run check'] as const;

/**
 * The commands of all recipes in the order in which they make sense, each once.
 *
 * @throws Error for a command that is none of `npm run golden`, `npm run check`, `npm test -- <what>`.
 */
export function commandsOf(recipes: readonly Pick<Recipe, 'name' | 'commands'>[]): string[][] {
  const tests = new Set<string>();
  const simple = new Set<string>();
  for (const { name, commands } of recipes) {
    for (const command of commands.flatMap((line) => line.split(' && '))) {
      const filters = /^npm test -- (.+)$/.exec(command)?.[1];
      if (filters !== undefined) filters.split(/\s+/).forEach((filter) => tests.add(filter));
      else if (command === order[0] || command === order[2]) simple.add(command);
      else throw new Error(`Add a ${name}: a recipe does not run "${command}"`);
    }
  }
  return order.flatMap((command) => {
    // Another reporter, for the one of the project ends in the line that says how all tests went.
    if (command === 'npm test' && tests.size > 0)
      return [['npm', 'test', '--', '--reporter=minimal', ...tests]];
    if (!simple.has(command)) return [];
    return [[...command.split(' '), ...(command === order[0] ? ['--', '--reporter=minimal'] : [])]];
  });
}
