// The cookies of a signed-in browser, named once. The names lack the `__Host-` prefix, which the
// web adds to every cookie it sets and takes off every one it reads.

/** The session's cookie. */
export const sessionCookie = 'laurel';

/** A cookie to set beside an answer; an empty value removes it. All are `__Host-`, HTTP-only and lax. */
export interface SetCookie {
  /** Without the prefix. */
  readonly name: string;
  readonly value: string;
  /** Until the browser is closed, where it is left out. */
  readonly maxAgeSeconds?: number;
}
