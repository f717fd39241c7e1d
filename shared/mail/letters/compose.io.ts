// A letter as a message: nodemailer's composer writes every header, so that nothing a
// person typed can end one and begin another.
import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Letter } from './letter.ts';
import { oneLine } from '../../platform/text/one-line.ts';
import type { RawMail } from './sender.io.ts';

/** What a message needs beside its letter. */
interface Envelope {
  /** The outbox key, which the message id is made from: copies of one mail can be told to be one. */
  readonly key: string;
  /** As configured: a name and an address. */
  readonly from: string;
  readonly to: { readonly name?: string; readonly address: string };
  /** Host of the site, for the message id. */
  readonly host: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** The message and its envelope. The same input gives the same bytes. Throws when the sender's address is unusable. */
export async function composeMail(letter: Letter, { key, from, to, host, now }: Envelope): Promise<RawMail> {
  const id = createHash('sha256').update(key).digest('hex').slice(0, 32);
  const message = new MailComposer({
    from,
    to: [{ name: oneLine(to.name ?? ''), address: to.address }],
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    messageId: `<${id}@${host}>`,
    date: new Date(now),
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': letter.language },
    baseBoundary: id,
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const envelope = message.getEnvelope();
  const [recipient, ...more] = envelope.to;
  if (!envelope.from || recipient === undefined || more.length > 0) {
    throw new Error('a mail needs one sender and one recipient');
  }
  return { from: envelope.from, to: recipient, raw: await message.build() };
}
