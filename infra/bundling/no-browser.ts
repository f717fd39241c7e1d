// Takes the place of `bowser` in the bundles. The SDK asks it which browser it runs in; a function runs in
// none and never asks, but nothing tells the bundler so. It is 34 KB of every function.

/** @throws Error always: then this is a browser. */
export function parse(): never {
  throw new Error('A function asked which browser it runs in.');
}
