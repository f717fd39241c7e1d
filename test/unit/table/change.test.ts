// The one loop by itself: what is read, asked and written, and when it gives up.
import { describe, expect, it, vi } from 'vitest';
import { Contended } from '../../../shared/platform/runtime/contended.ts';
import { changeItem, overtaken, untilSettled } from '../../../shared/platform/table/change.io.ts';
import { asWanted, becomes, stays } from '../../../shared/platform/table/ruling.ts';

interface Note {
  readonly version: number;
  readonly words: string;
  readonly by?: string | undefined;
}

/** A stored note, before which so many rivals write first; `log` is what was done to it. */
function aNote({ rivals = 0 }: { readonly rivals?: number } = {}) {
  let stored: Note = { version: 1, words: '' };
  let first = rivals;
  const log: string[] = [];
  return {
    log,
    stored: () => stored,
    read: () => {
      log.push('read');
      return Promise.resolve(stored);
    },
    write: (next: Note) => {
      log.push('write');
      if (first > 0) {
        first -= 1;
        stored = { version: stored.version + 1, words: `${stored.words}r` };
      }
      if (next.version !== stored.version + 1) return Promise.resolve(false);
      stored = next;
      return Promise.resolve(true);
    },
  };
}

const withMine = (before: Note) => asWanted(before, { ...before, words: `${before.words}m` });

describe('a change of an item', () => {
  it('costs one read and one write when nobody is in the way', async () => {
    const note = aNote();

    const answer = await changeItem<Note, Note, Note>({ about: 'a note', rule: withMine, ...note });

    expect(note.log).toEqual(['read', 'write']);
    expect(answer).toEqual({ version: 2, words: 'm' });
    expect(note.stored()).toEqual(answer);
  });

  it('begins with what is known, and reads only when that is outdated', async () => {
    const known = { version: 1, words: '' };
    const [fresh, old] = [aNote(), aNote({ rivals: 1 })];

    await changeItem<Note, Note, Note>({ about: 'a note', known, rule: withMine, ...fresh });
    await changeItem<Note, Note, Note>({ about: 'a note', known, rule: withMine, ...old });

    expect(fresh.log).toEqual(['write']);
    expect(old.log).toEqual(['write', 'read', 'write']);
    expect(old.stored().words).toBe('rm');
  });

  it('asks the rule anew about what rivals have left', async () => {
    const note = aNote({ rivals: 2 });

    const answer = await changeItem<Note, Note, string>({
      about: 'a note',
      ...note,
      rule: (before) =>
        before.words === 'rr' ? stays('full') : becomes({ ...before, version: before.version + 1 }, 'done'),
    });

    expect(answer).toBe('full');
    expect(note.log).toEqual(['read', 'write', 'read', 'write', 'read']);
  });

  it('writes nothing that says what is there already', async () => {
    const note = aNote();

    const answer = await changeItem<Note, Note, Note>({
      about: 'a note',
      ...note,
      rule: (before) => asWanted(before, { by: undefined, words: '', version: 9 }),
    });

    expect(note.log).toEqual(['read']);
    expect(answer).toEqual({ version: 1, words: '' });
  });

  it('fails as reading or writing fails', async () => {
    const failing = () => Promise.reject(new Error('no table'));

    const change = { about: 'a note', rule: withMine, ...aNote() };
    await expect(changeItem({ ...change, read: failing })).rejects.toThrow('no table');
    await expect(changeItem({ ...change, write: failing })).rejects.toThrow('no table');
  });
});

it('gives up after 30 attempts and says what it was about', async () => {
  vi.useFakeTimers();
  let attempts = 0;
  const never = untilSettled('the note n1', () => {
    attempts += 1;
    return Promise.resolve(overtaken);
  }).catch((error: unknown) => error);

  await vi.runAllTimersAsync();
  const error = await never;
  vi.useRealTimers();

  expect(error).toBeInstanceOf(Contended);
  expect((error as Error).message).toBe('the note n1 kept changing');
  expect(attempts).toBe(30);
});
