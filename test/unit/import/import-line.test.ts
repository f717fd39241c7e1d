// The import's line format, to the letter of the contract.
import { describe, expect, it } from 'vitest';
import { readImportLine } from '../../../shared/activity/contributions/import-line.ts';

function aLine(change: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    id: 'a-1',
    occurredAt: '2024-06-15T10:00:00+02:00',
    author: 'v-1',
    program: 'forum',
    locale: 'en-US',
    action: 'reply',
    ...change,
  });
}

/** The contributions of a good line. */
function read(change: Readonly<Record<string, unknown>> = {}) {
  const line = readImportLine(aLine(change), { source: 'kitsune' });
  if ('reason' in line) throw new Error(line.reason);
  return line.contributions;
}

describe('a line', () => {
  it('becomes a contribution with everything that is known of it', () => {
    const contributions = read({
      product: 'thunderbird',
      thread: 'q-1',
      words: 19,
      ownThread: true,
      article: 'slug',
    });

    expect(contributions).toEqual([
      {
        source: 'kitsune',
        externalId: 'a-1',
        contributor: 'v-1',
        program: 'forum',
        kind: 'forum.reply',
        occurredAt: '2024-06-15T10:00:00+02:00',
        status: 'accepted',
        locale: 'en-US',
        product: 'thunderbird',
        subject: { title: 'slug' },
        thread: 'q-1',
        words: 19,
        ownThread: true,
      },
    ]);
  });

  it.each([
    ['writing', 'create', 'article.created'],
    ['writing', 'update', 'article.edited'],
    ['writing', 'delete', 'article.edited'],
    ['writing', 'review', 'article.reviewed'],
    ['localization', 'create', 'translation.created'],
    ['localization', 'update', 'translation.edited'],
    ['localization', 'delete', 'translation.edited'],
    ['localization', 'review', 'translation.reviewed'],
    ['forum', 'reply', 'forum.reply'],
    ['forum', 'post', 'forum.reply'],
    ['social', 'reply', 'social.reply'],
    ['social', 'post', 'social.reply'],
  ])('of %s that says %s is %s', (program, action, kind) => {
    expect(read({ program, action })[0]?.kind).toBe(kind);
  });

  it.each([
    ['approved', 'accepted'],
    ['current', 'accepted'],
    ['unreviewed', 'pending'],
    ['rejected', 'declined'],
    [undefined, 'accepted'],
    [null, 'accepted'],
  ])('of status %s is %s', (status, expected) => {
    expect(read({ status })[0]?.status).toBe(expected);
  });

  it('that is spam is declined, whatever its status', () => {
    expect(read({ spam: true, status: 'approved' })[0]?.status).toBe('declined');
  });

  it('that was accepted is a solution too, at the same instant and with the same status', () => {
    const [reply, solution] = read({ accepted: true, spam: true });

    expect(solution).toEqual({ ...reply, externalId: 'a-1/solution', kind: 'forum.solution' });
  });

  it.each([
    { accepted: true, ownThread: true },
    { accepted: null },
    { accepted: false },
    { accepted: true, program: 'social' },
  ])('is no solution with %o', (change) => {
    expect(read(change)).toHaveLength(1);
  });

  it('may hold nulls and fields that nobody asked for', () => {
    expect(read({ locale: null, thread: null, words: null, helpful: 0 })).toHaveLength(1);
  });

  it.each([
    ['{"id":', 'is not JSON'],
    ['5', 'is not a JSON object'],
    ['[]', 'is not a JSON object'],
    ['null', 'is not a JSON object'],
    [aLine({ id: undefined }), 'id: is required'],
    [aLine({ author: '' }), 'author: must not be empty'],
    [aLine({ action: 'create' }), 'action: create is nothing that is done in forum'],
  ])('like %s is refused with the reason', (line, reason) => {
    expect(readImportLine(line, { source: 'x' })).toEqual({ reason });
  });

  it.each([
    { program: 'knitting' },
    { action: 'constructor' },
    { status: 'great' },
    { words: 'ten' },
    { spam: 'no' },
  ])('with %o is refused by the name of the field', (change) => {
    const line = readImportLine(aLine(change), { source: 'x' });

    expect('reason' in line && line.reason.split(':')[0]).toBe(Object.keys(change)[0]);
  });
});
