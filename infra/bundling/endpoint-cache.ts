// Takes the place of mnemonist's cache in the bundles. The SDK makes one for the endpoints of
// services that tell where they are, which ours do only when asked to: a Map does for the few
// there could ever be. The library behind it is 7 KB of every function.

/** Named and made as the SDK does it; the capacity is not needed. */
class EndpointCache<Value> extends Map<string, Value> {
  constructor(_capacity: number) {
    super();
  }

  /** What is kept, without counting as a use of it. */
  peek(key: string): Value | undefined {
    return this.get(key);
  }
}

export { EndpointCache as default };
