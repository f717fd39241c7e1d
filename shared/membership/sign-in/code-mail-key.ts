// The key of a mail with a code, here alone: whoever forgets the code forgets its mail.

/** By the hash of the challenge that the code answers. */
export function codeMailKey(hash: string): string {
  return `code#${hash}`;
}
