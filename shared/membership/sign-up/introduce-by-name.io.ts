// An introduction by somebody who left the handle to us: it is made from their name, with a number
// where others of the same name were first.
import { introduce, type IntroduceOutcome } from './introduce.io.ts';
import { suggestHandle, type Introduction } from './schema.ts';

/** Of a name that so many others have, nobody finds the right one by its number. */
const NUMBERED_AT_MOST = 9;
/** A handle is no longer than 40 characters, of which `-9` are two. */
const BEFORE_NUMBER = 38;

/** What was sent, before its schema: a handle that was left empty is made from the name. */
export function withHandleOfName(sent: unknown): unknown {
  const { handle, displayName } = sent as Readonly<Record<string, unknown>>;
  if (typeof displayName !== 'string' || (typeof handle === 'string' && handle.trim() !== '')) return sent;
  return { ...(sent as object), handle: suggestHandle(displayName) };
}

/**
 * Introduces a person under a handle made from their name, the first that is free of it, `-2`, `-3`
 * and so on. Where none is, the outcome is what the last one was.
 */
export async function introduceByName(
  services: Parameters<typeof introduce>[0],
  id: string,
  { language, ...introduction }: Introduction & { readonly language: string },
): Promise<IntroduceOutcome> {
  let outcome: IntroduceOutcome = { outcome: 'taken' };
  for (const handle of numbered(introduction.handle)) {
    outcome = await introduce(services, id, { ...introduction, handle }, { language });
    if (outcome.outcome === 'introduced') return outcome;
  }
  return outcome;
}

function numbered(handle: string): readonly string[] {
  const others = Array.from(
    { length: NUMBERED_AT_MOST - 1 },
    (_, at) => `${handle.slice(0, BEFORE_NUMBER)}-${String(at + 2)}`,
  );
  return [handle, ...others];
}
