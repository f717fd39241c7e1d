// Takes the place of the SDK's event streams in the bundles. Neither DynamoDB nor SES has an operation that
// streams events, but the protocol that all services share would load them on demand. It is 14 KB of every function.

/** Named as the SDK imports it. */
export class EventStreamSerde {
  /** @throws Error always: then an operation streams, and the alias in bundle-options.ts has to go. */
  constructor() {
    throw new Error('Event streams are left out of the bundles.');
  }
}

/** Named as the SDK imports it; nobody calls it before the class above has thrown. */
export const eventStreamSerdeProvider = (): never => {
  throw new Error('Event streams are left out of the bundles.');
};
