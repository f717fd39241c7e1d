// Text that people typed, made fit for a header or the middle of a sentence. Pure.

const AT_MOST = 80;

/** Text of people on one line: no breaks, and nothing that turns the direction of what follows; 80 characters at most. */
export function oneLine(text: string): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  // `=?` would begin an encoded word, which a mail program turns back into whatever it says.
  return Array.from(line.replaceAll('=?', '= ?')).slice(0, AT_MOST).join('');
}
