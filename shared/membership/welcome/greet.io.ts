// Greeting a newcomer: one greeting a greeter, which they may change.
import { hasPage } from '../../identity/profiles/profile.ts';
import { readHandle, readProfile } from '../../identity/profiles/store.ts';
import type { Services } from '../services.ts';
import type { GreetingLine } from './rules.ts';
import { isIntroduced, writeGreeting } from './store.ts';

/** `unknown`: nobody of that handle is to be greeted, whether hidden or not there; `own`: oneself. */
type GreetOutcome = 'greeted' | 'unknown' | 'own';

/** Greets the newcomer with a handle. Sending it again changes nothing, another one takes its place. */
export async function greet(
  { table, clock }: Pick<Services, 'table' | 'clock'>,
  {
    by,
    handle,
    line,
    words,
  }: { readonly by: string; readonly handle: string; readonly line: GreetingLine; readonly words: string },
): Promise<GreetOutcome> {
  const to = (await readHandle(table, handle))?.contributor;
  if (to === undefined) return 'unknown';
  if (to === by) return 'own';
  const [profile, introduced] = await Promise.all([readProfile(table, to), isIntroduced(table, to)]);
  if (profile === undefined || !introduced || !hasPage(profile, 'member')) return 'unknown';
  await writeGreeting(table, to, { by, line, at: clock.now(), ...(words === '' ? {} : { words }) });
  return 'greeted';
}
