// One line of the import's format as contributions. Pure, and says only what the
// format means: instants, ids and names are checked where every contribution is, by
// the API. Fields that it does not know are left alone, `null` is as good as absent.
import * as z from 'zod';
import { programs, type Kind, type Program } from '../../platform/vocabulary/programs.ts';
import type { NewContribution } from './schema.ts';

const actions = ['create', 'update', 'delete', 'review', 'reply', 'post'] as const;
type Action = (typeof actions)[number];

const text = z.string().min(1, 'must not be empty');

/** The fields that are read (contract, "Command line"); any others are ignored. */
const lineSchema = z.object({
  id: text,
  occurredAt: text,
  author: text,
  program: z.enum(programs),
  action: z.enum(actions),
  locale: text.nullish(),
  product: text.nullish(),
  article: text.nullish(),
  thread: text.nullish(),
  words: z.number().nullish(),
  ownThread: z.boolean().nullish(),
  spam: z.boolean().nullish(),
  accepted: z.boolean().nullish(),
  status: z.enum(['approved', 'current', 'unreviewed', 'rejected']).nullish(),
});
type Line = z.infer<typeof lineSchema>;

const statusOf = {
  approved: 'accepted',
  current: 'accepted',
  unreviewed: 'pending',
  rejected: 'declined',
} as const;

const kindOf: Readonly<Record<Program, Partial<Record<Action, Kind>>>> = {
  writing: {
    create: 'article.created',
    update: 'article.edited',
    delete: 'article.edited',
    review: 'article.reviewed',
  },
  localization: {
    create: 'translation.created',
    update: 'translation.edited',
    delete: 'translation.edited',
    review: 'translation.reviewed',
  },
  forum: { reply: 'forum.reply', post: 'forum.reply' },
  social: { reply: 'social.reply', post: 'social.reply' },
};

/** What a line holds, or in a few English words why it can't be read. */
type ReadLine =
  /** One, or two where a forum reply is also the thread's solution. */
  { readonly contributions: readonly NewContribution[] } | { readonly reason: string };

/** Reads a line. `source` becomes the source of its contributions. A reason names the field where there is one. */
export function readImportLine(line: string, { source }: { readonly source: string }): ReadLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { reason: 'is not JSON' };
  }
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) return { reason: reasonOf(parsed.error) };
  const { program, action } = parsed.data;
  const kind = kindOf[program][action];
  if (kind === undefined) return { reason: `action: ${action} is nothing that is done in ${program}` };
  const contribution = contributionOf(parsed.data, kind, source);
  return {
    contributions: isSolution(parsed.data) ? [contribution, solutionOf(contribution)] : [contribution],
  };
}

/** Whoever asked can mark an answer of their own; that solves nothing for anybody else. */
function isSolution({ program, accepted, ownThread }: Line): boolean {
  return program === 'forum' && accepted === true && ownThread !== true;
}

function solutionOf(reply: NewContribution): NewContribution {
  return { ...reply, externalId: `${reply.externalId}/solution`, kind: 'forum.solution' };
}

function contributionOf(line: Line, kind: Kind, source: string): NewContribution {
  const { locale, product, article, thread, words, ownThread } = line;
  const reviewed = line.status == null ? 'accepted' : statusOf[line.status];
  return {
    source,
    externalId: line.id,
    contributor: line.author,
    program: line.program,
    kind,
    occurredAt: line.occurredAt,
    status: line.spam === true ? 'declined' : reviewed,
    ...(locale == null ? {} : { locale }),
    ...(product == null ? {} : { product }),
    ...(article == null ? {} : { subject: { title: article } }),
    ...(thread == null ? {} : { thread }),
    ...(words == null ? {} : { words }),
    ...(ownThread == null ? {} : { ownThread }),
  };
}

function reasonOf(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return 'is not understood';
  if (issue.path.length === 0) return 'is not a JSON object';
  const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  return `${issue.path.join('.')}: ${missing ? 'is required' : issue.message}`;
}
