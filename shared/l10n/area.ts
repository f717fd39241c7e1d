// An area is what is loaded together: the sentences of a room, one Fluent file in each language's
// folder. Each has a module of its own, or bundles would carry the areas they never speak of.

/** The sentences of a room, in whatever languages have them. */
export interface Area {
  /** The name of its file, without the ending. */
  readonly name: string;
  /** Its Fluent text in a language; undefined where there is no such file. */
  readonly read: (tag: string) => Promise<string | undefined>;
}

/** A file that is not there, in the words of a bundle, of Node, and of vite. */
const absent = /not found in bundle|^Cannot find module|^Unknown variable dynamic import/;

/**
 * An area by the name of its files. `load` imports the file of a language and must be written out as
 * a pattern, as in `` (tag) => import(`./${tag}/mail.ftl`) ``: bundlers look for the files that match.
 */
export function defineArea(name: string, load: (tag: string) => Promise<unknown>): Area {
  return {
    name,
    async read(tag) {
      try {
        return ((await load(tag)) as { readonly default: string }).default;
      } catch (error) {
        if (error instanceof Error && absent.test(error.message)) return undefined;
        throw error;
      }
    },
  };
}
