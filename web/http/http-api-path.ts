// API Gateway's HTTP API hands a path over decoded, and Hono takes it for encoded: the `#` or
// `%` of a handle would end or break the address. What is encoded already is left as it is.

/** The same event with a path in which everything is encoded that can't stand in one as it is. */
export function withEncodedPath<Event extends { readonly rawPath: string }>(event: Event): Event {
  return { ...event, rawPath: event.rawPath.toWellFormed().replace(unfit, encodeURIComponent) };
}

/** A percent sign that begins no code, and whatever RFC 3986 keeps out of a path. */
const unfit = /%(?![0-9a-fA-F]{2})|[^\w.~!$&'()*+,;=:@/%-]/gu;
