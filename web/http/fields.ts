// The fields of a sent form. Names come from strangers, so nothing here is looked up in an
// ordinary object: `__proto__` and `constructor` are just names nobody asks for.

/** What came with a form, made by `readFields`; nothing in it is checked yet. */
export interface Fields {
  /** The first value of a name; empty when it was not sent. */
  get(name: string): string;
  /** Every value of a name, as of a group of check boxes. */
  all(name: string): readonly string[];
  has(name: string): boolean;
  /** One text for a name sent once, a list for one sent several times: what schemas read. */
  values(): Readonly<Record<string, string | readonly string[]>>;
}

/** Reads an `application/x-www-form-urlencoded` text. */
export function readFields(text: string): Fields {
  const sent = new URLSearchParams(text);
  return {
    get: (name) => sent.get(name) ?? '',
    all: (name) => sent.getAll(name),
    has: (name) => sent.has(name),
    values() {
      const lists = new Map<string, string[]>();
      // One pass: looking each name up in the whole form costs seconds for thousands of names.
      for (const [name, value] of sent) {
        const list = lists.get(name);
        if (list === undefined) lists.set(name, [value]);
        else list.push(value);
      }
      const values = Object.create(null) as Record<string, string | readonly string[]>;
      for (const [name, list] of lists) values[name] = list.length === 1 ? (list[0] ?? '') : list;
      return values;
    },
  };
}

/** No fields: a form as it is shown first. */
export const noFields: Fields = readFields('');
