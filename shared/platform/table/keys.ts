// What a key of the one table is. Each room makes its own in its `keys.ts`, and no prefix
// stands anywhere else; shared/entities.ts gathers what there is. A source name can't hold
// `#`, and what follows the last `#` of a key may hold anything, so no id reaches another item.

/** Where an item lies. */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}
