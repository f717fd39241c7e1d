// The query parameters that pages and API share. Plain functions instead of schemas: they
// are all that a page has to check, and a page that loads no zod starts a good deal faster
// (`npm run bench -- --only web-bundle`). What a page does not name is ignored, as links from
// elsewhere carry all sorts of tails; what it names must be right, or the answer is 400.
import { normaliseLocale } from '../../shared/platform/text/locale.ts';

/** What a reader says of a text that it does not take. */
export const refused: unique symbol = Symbol('refused');

/** Reads one parameter, `undefined` when it is not given: its value, or `refused`. */
export type Reader<Value> = (text: string | undefined) => Value | typeof refused;

/** What a page or route takes from the query, by name. */
export type Readers = Readonly<Record<string, Reader<unknown>>>;

/** What some readers make of a query, by name. */
export type Read<Query extends Readers> = {
  readonly [Name in keyof Query]: Exclude<ReturnType<Query[Name]>, typeof refused>;
};

/** Reads what some readers take from a query; undefined when one of them refuses. */
export function readQuery<const Query extends Readers>(
  readers: Query,
  sent: Readonly<Record<string, string>>,
): Read<Query> | undefined {
  const values: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(readers)) {
    const value = read(sent[name]);
    if (value === refused) return undefined;
    values[name] = value;
  }
  return values as Read<Query>;
}

/** 1 to 100; without one, `initially`. */
export function limitQuery(initially: number): Reader<number> {
  return (text) => {
    if (text === undefined) return initially;
    const limit = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    return limit >= 1 && limit <= 100 ? limit : refused;
  };
}

/** A text of so many characters, or none. */
export function textQuery({ least, most }: { readonly least: number; readonly most: number }) {
  return (text: string | undefined): string | undefined | typeof refused =>
    text === undefined || (text.length >= least && text.length <= most) ? text : refused;
}

/** Opaque; whether it is one of ours is for the read side to say. */
export const cursorQuery: Reader<string | undefined> = textQuery({ least: 1, most: 2000 });

/** A calendar year that a contribution may lie in. */
export const yearQuery: Reader<number | undefined> = (text) => {
  if (text === undefined) return undefined;
  return /^\d{4}$/.test(text) && Number(text) >= 1995 ? Number(text) : refused;
};

/** A badge's window: `once`, `2024`, `2024-Q3`, `2024-05`; an empty one is none. */
export const windowQuery: Reader<string | undefined> = (text) => {
  if (text === undefined || text === '') return undefined;
  return /^(?:once|\d{4}(?:-(?:Q[1-4]|0[1-9]|1[0-2]))?)$/.test(text) ? text : refused;
};

/** A language tag in its usual letter case; an empty one, as forms send it, is none. */
export const localeQuery: Reader<string | undefined> = (text) =>
  text === undefined || text === '' ? undefined : (normaliseLocale(text) ?? refused);

/** For a page that takes nothing from the query. */
export const noQuery = {} satisfies Readers;
