// Text and addresses that strangers wrote, made safe to keep and to show.

// Characters that change the direction or are not there to be seen: a name with
// U+202E would turn the rest of the line around.
const unseen = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g; // eslint-disable-line no-control-regex -- they are what is taken out

/** Text in NFC without control and direction characters, runs of blanks as one. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(unseen, ' ').replace(/\s+/g, ' ').trim();
}

/** The same for a text of several lines: line ends stay, and no more than one empty line in a row. */
export function cleanLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(cleanText)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Whether a text is an https address without user and password. */
export function isWebUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return url.protocol === 'https:' && url.username === '' && url.password === '';
}
