// A bucket of requests for each key, in this process. It keeps one runaway script from
// starving the rest; it is no quota, and each Lambda instance has buckets of its own. Limits that people meet
// are rate-limiter-flexible's (shared/platform/limits/): its limiter in memory would bring 7.7 KB to the web function
// for these lines, goes by the machine's clock, and counts in fixed windows, which lets no burst come back bit by bit.

/** How fast one key may ask: the size of its bucket, and how quickly that fills again. */
export interface Rate {
  /** Requests that come back a second. */
  readonly perSecond: number;
  /** Requests that may come at once. */
  readonly burst: number;
}

/** Several times what one process answers, so that only a flood meets it. A batch is one request. */
const defaultRate: Rate = { perSecond: 500, burst: 5000 };

/** Takes one request of a key: 0 when it may pass, else the whole seconds to wait. */
export type RateLimiter = (key: string) => number;

/** A limiter by a clock in milliseconds. Keys are counted only once they are known, so strangers can't fill it. */
export function rateLimiter(clock: { now(): number }, { perSecond, burst }: Rate = defaultRate): RateLimiter {
  const buckets = new Map<string, { left: number; at: number }>();
  return (key) => {
    const now = clock.now();
    const bucket = buckets.get(key) ?? { left: burst, at: now };
    // A clock that was set back gives nothing, and one that leapt ahead fills the bucket.
    const back = (Math.max(0, now - bucket.at) / 1000) * perSecond;
    const left = Math.min(burst, bucket.left + back);
    const passes = left >= 1;
    buckets.set(key, { left: passes ? left - 1 : left, at: now });
    return passes ? 0 : Math.ceil((1 - left) / perSecond);
  };
}
