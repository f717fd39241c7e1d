// What the made-up people act on: the services of the system, a clock that is set to when
// something happened, and who they are once they have an account.
import type { Clock } from '../../../shared/platform/runtime/clock.io.ts';
import type { Services } from '../../../shared/services.ts';

/** The world that a scene happens in; one is made when a folder is filled, and scenes add to its maps. */
export interface Stage {
  readonly services: Services;
  readonly clock: Clock & { set(instantMs: number): void };
  /** Contributor ids by handle, of everybody who has signed in. */
  readonly cast: Map<string, string>;
  /** What was logged by hand, by its author's handle and its title. */
  readonly logged: Map<string, { readonly externalId: string; readonly version: number }>;
}

/** Something that happened, with when in milliseconds since the epoch; the clock shows it. */
export interface Scene {
  readonly at: number;
  happens(stage: Stage): Promise<unknown>;
}

/** The id of somebody who has an account. Throws for anybody else: the story would be wrong. */
export function idOf({ cast }: Pick<Stage, 'cast'>, handle: string): string {
  const id = cast.get(handle);
  if (id === undefined) throw new Error(`Nobody is called ${handle} yet`);
  return id;
}

/** What a use case answered, when it is what the story needs. Throws with both when it is not. */
export function mustBe<Outcome extends string>(outcome: Outcome, wanted: NoInfer<Outcome>): void {
  if (outcome !== wanted) throw new Error(`The story needs "${wanted}", it was "${outcome}"`);
}
