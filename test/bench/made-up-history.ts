// A seeded history in the import's line format, for machines without the real ones.
// A few people do most of the work, as in every community; days are in order.

/** Repeatable numbers from 0 up to 1 (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const first = Date.UTC(2012, 0, 17);
const last = Date.UTC(2024, 11, 31, 20);
const locales = ['en-US', 'de', 'fr', 'es', 'pt-BR', 'ja', 'cs'] as const;
const work = [
  ...Array.from({ length: 8 }, () => ({ program: 'forum', action: 'reply' })),
  { program: 'localization', action: 'update' },
  { program: 'writing', action: 'update' },
] as const;

/** `count` lines from 2012 to the end of 2024, the same for the same arguments. */
export function madeUpHistory({ count, seed }: { readonly count: number; readonly seed: number }): string[] {
  const random = seededRandom(seed);
  const people = Math.max(20, Math.round(count / 7));
  return Array.from({ length: count }, (_, line) => {
    // The cube draws most lines to the first few people.
    const author = `made-up-${Math.floor(random() ** 3 * people)}`;
    const { program, action } = work[Math.floor(random() * work.length)] ?? work[0];
    const locale = program === 'localization' ? locales[Math.floor(random() * locales.length)] : 'en-US';
    const occurredAt = new Date(first + ((last - first) * line) / count).toISOString();
    const solved = program === 'forum' && random() < 0.05;
    return JSON.stringify({
      id: `m-${seed}-${line}`,
      occurredAt,
      author,
      program,
      action,
      locale,
      product: 'thunderbird',
      ...(solved ? { accepted: true } : {}),
    });
  });
}
