// One step of a recipe on a tree of files. A step that does not find its place is an error and
// never a guess: the recipe and the code have gone apart, which is what all this is to find.
import type { Place, Step } from './read-recipes.ts';

/** The files that a recipe is applied to; on the disk or, in tests, in memory. */
export interface Tree {
  /** The paths that a path with `*` stands for; without `*`, itself where it exists. */
  readonly find: (pattern: string) => readonly string[];
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
}

/**
 * Applies one step; the paths that were written.
 *
 * @throws Error when a new file is there, another is not, or the named line is not there exactly once.
 */
export function applyStep(tree: Tree, step: Step): readonly string[] {
  const where = `CONTRIBUTING.md:${String(step.lineOfDocument)}`;
  const found = tree.find(step.path);
  if (step.place.at === 'new') {
    if (found.length > 0) throw new Error(`${where}: ${step.path} is there already`);
    tree.write(step.path, step.text);
    return [step.path];
  }
  if (found.length === 0) throw new Error(`${where}: there is no ${step.path}`);
  for (const path of found) {
    tree.write(
      path,
      changed(tree.read(path), step, (problem) => new Error(`${where}: ${path} ${problem}`)),
    );
  }
  return found;
}

function changed(text: string, { place, text: added }: Step, error: (problem: string) => Error): string {
  if (place.at === 'new' || place.at === 'end') return `${text.replace(/\n*$/, '\n')}${added}`;
  const lines = text.split('\n');
  const at = lineAt(lines, place, error);
  const rest = place.at === 'instead' || place.at === 'after' ? at + 1 : at;
  return [
    ...lines.slice(0, place.at === 'after' ? at + 1 : at),
    ...added.trimEnd().split('\n'),
    ...lines.slice(rest),
  ].join('\n');
}

/** The one line that is meant: the only one that holds the text, or the first one after `from`. */
function lineAt(
  lines: readonly string[],
  place: Extract<Place, { line: string }>,
  error: (problem: string) => Error,
): number {
  const holding = (text: string, start: number) =>
    lines.flatMap((line, at) => (at > start && line.includes(text) ? [at] : []));
  const only = (text: string) => {
    const found = holding(text, -1);
    const [at] = found;
    if (at === undefined) throw error(`has no line with: ${text}`);
    if (found.length > 1) throw error(`has ${String(found.length)} lines with: ${text}`);
    return at;
  };
  if (place.from === undefined) return only(place.line);
  const start = only(place.from);
  const [at] = holding(place.line, start);
  if (at === undefined) throw error(`has no line after "${place.from}" with: ${place.line}`);
  return at;
}
