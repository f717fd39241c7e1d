// The vocabulary of what volunteers do. Programs, their kinds and what their
// leaderboard counts come from the contract; everything else derives from here.

/** What volunteers work in, in the contract's order. */
export const programs = ['writing', 'localization', 'forum', 'social'] as const;
export type Program = (typeof programs)[number];

interface KindFacts {
  readonly program: Program;
  /** Whether the program's leaderboard and total count this kind. */
  readonly ranked: boolean;
}

/** The kinds with what is so of each; the one place where a kind is added. */
const facts = {
  'article.created': { program: 'writing', ranked: true },
  'article.edited': { program: 'writing', ranked: true },
  'article.reviewed': { program: 'writing', ranked: false },
  'translation.created': { program: 'localization', ranked: true },
  'translation.edited': { program: 'localization', ranked: true },
  'translation.reviewed': { program: 'localization', ranked: false },
  'forum.reply': { program: 'forum', ranked: true },
  'forum.solution': { program: 'forum', ranked: false },
  'social.reply': { program: 'social', ranked: true },
} as const satisfies Record<string, KindFacts>;
/** What somebody did, such as `forum.reply`. */
export type Kind = keyof typeof facts;

/** Every kind there is, in the contract's order. */
export const kinds = Object.keys(facts) as [Kind, ...Kind[]];

/** The program a kind of contribution belongs to. */
export function programOf(kind: Kind): Program {
  return facts[kind].program;
}

/** Whether the kind counts on its program's leaderboard (and in its `total`). */
export function isRanked(kind: Kind): boolean {
  return facts[kind].ranked;
}

/** The kinds of a program, in the contract's order. */
export function kindsOf(program: Program): readonly Kind[] {
  return kinds.filter((kind) => facts[kind].program === program);
}
