// The recipes of CONTRIBUTING.md as data. Every chapter `## Add a …` is one; its fenced blocks
// say in the line that opens them, which no reader sees on a page, where their text goes:
//
//   ```ts file="shared/badges/catalogue.ts" before="// Given at the end"
//   ```tsx file="web/pages/awards.tsx"                 (no place: a new file)
//   ```ftl file="web/locales/*/badges.ftl" at="end"    (each file that there is)
//   ```sh run                                          (what the reader is told to run)
//
// A block without `file` or `run` is read by people only. The text of `before` and its like
// stands in one line of the file, exactly once; `in` names a line to begin the search after.

export type Place =
  | { readonly at: 'new' }
  | { readonly at: 'end' }
  | { readonly at: 'before' | 'after' | 'instead'; readonly line: string; readonly from?: string };

/** One edit of one file, or of each file that a path with `*` names. */
export interface Step {
  readonly path: string;
  readonly place: Place;
  readonly text: string;
  /** Where in the document it stands, for whoever mends it. */
  readonly lineOfDocument: number;
}

export interface Recipe {
  /** What is added, such as `badge`. */
  readonly name: string;
  readonly steps: readonly Step[];
  /** What the reader is told to run afterwards, line by line. */
  readonly commands: readonly string[];
}

interface Block {
  readonly attributes: ReadonlyMap<string, string>;
  readonly lines: readonly string[];
  readonly lineOfDocument: number;
}

/**
 * Reads the chapters `## Add a …` of a document in Markdown.
 *
 * @throws Error with the line of the document for a block that says something else than the above.
 */
export function readRecipes(document: string): Recipe[] {
  const chapters = document.split(/^(?=## )/m);
  let line = 1;
  return chapters.flatMap((chapter) => {
    const first = line;
    line += chapter.split('\n').length - 1;
    const name = /^## Add an? (.+)/.exec(chapter)?.[1];
    return name === undefined ? [] : [recipeOf(name.trim(), blocksIn(chapter, first))];
  });
}

function recipeOf(name: string, blocks: readonly Block[]): Recipe {
  const steps = blocks.filter(({ attributes }) => attributes.has('file')).map(stepOf);
  const runs = blocks.filter(({ attributes }) => attributes.has('run'));
  const commands = runs.flatMap(({ lines }) => lines.map((line) => line.replace(/\s*#.*$/, '').trim()));
  return { name, steps, commands: commands.filter((command) => command !== '') };
}

function blocksIn(chapter: string, firstLine: number): Block[] {
  const blocks: Block[] = [];
  let open: { fence: string; indent: number; block: Block & { lines: string[] } } | undefined;
  chapter.split('\n').forEach((line, at) => {
    const fence = /^(\s*)(`{3,})(.*)$/.exec(line);
    if (open === undefined) {
      if (fence === null) return;
      const [, indent = '', ticks = '', info = ''] = fence;
      const attributes = readAttributes(info, firstLine + at);
      open = {
        fence: ticks,
        indent: indent.length,
        block: { attributes, lines: [], lineOfDocument: firstLine + at },
      };
    } else if (fence?.[2] === open.fence && fence[3] === '') {
      blocks.push(open.block);
      open = undefined;
    } else {
      open.block.lines.push(line.slice(Math.min(open.indent, line.length - line.trimStart().length)));
    }
  });
  if (open !== undefined) throw new Error(`line ${String(open.block.lineOfDocument)}: the block never ends`);
  return blocks;
}

const known = ['file', 'in', 'before', 'after', 'instead', 'at', 'run'];

function readAttributes(info: string, line: number): ReadonlyMap<string, string> {
  const [, , rest = ''] = /^(\S*)\s*(.*)$/.exec(info) ?? [];
  const found = new Map<string, string>();
  const left = rest.replace(/([a-z]+)(?:="([^"]*)")?/g, (_, name: string, value = '') => {
    if (!known.includes(name)) throw new Error(`line ${String(line)}: nothing is called "${name}"`);
    found.set(name, value as string);
    return '';
  });
  if (left.trim() !== '') throw new Error(`line ${String(line)}: "${left.trim()}" says nothing`);
  return found;
}

function stepOf({ attributes, lines, lineOfDocument }: Block): Step {
  const path = attributes.get('file') ?? '';
  return { path, place: placeOf(attributes, lineOfDocument), text: `${lines.join('\n')}\n`, lineOfDocument };
}

function placeOf(attributes: ReadonlyMap<string, string>, lineOfDocument: number): Place {
  const problem = (what: string) => new Error(`line ${String(lineOfDocument)}: ${what}`);
  const named = (['before', 'after', 'instead', 'at'] as const).filter((name) => attributes.has(name));
  const [name] = named;
  if (named.length > 1) throw problem(`${named.join(' and ')} at once`);
  if (name === undefined) return { at: 'new' };
  const line = attributes.get(name) ?? '';
  if (name === 'at') {
    if (line !== 'end') throw problem(`at is "end", not "${line}"`);
    return { at: 'end' };
  }
  if (line === '') throw problem(`${name} names no line`);
  const from = attributes.get('in');
  return from === undefined ? { at: name, line } : { at: name, line, from };
}
