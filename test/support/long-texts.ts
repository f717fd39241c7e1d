// Texts that fill any column: as long as they may be, with nowhere to break.

/** The longest handle there may be. */
export const longHandle = 'a'.repeat(80);

/** A name as long, in a script without blanks. */
export const longName = '交流支援用語集翻訳者'.repeat(8);
