// The mails of the local system: a file each under the data folder, named so that names
// sort by time. Nothing is kept in memory, so a restart loses nothing.
import { mkdirSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { spell } from '../../../shared/platform/runtime/ids.io.ts';
import type { Clock } from '../../../shared/platform/runtime/clock.io.ts';
import { headerOf, parseMail, type ParsedMail } from './parse-mail.ts';

/** A mail as handed over, with whom the envelope named. */
export interface HandedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
}

/** A mail of the mailbox, as read from its file. */
export interface KeptMail extends ParsedMail {
  readonly id: string;
  /** When it was handed over, ISO 8601. */
  readonly at: string;
  /** Of the envelope; several are joined by a comma. */
  readonly to: string;
  readonly subject: string;
}

/** The mails in a data folder; `openMailFolder` opens it. */
export interface MailFolder {
  /** Keeps a mail and answers with its id. */
  keep(mail: HandedMail): Promise<string>;
  /** Newest first, at most `limit`; with `to` those to one address only. */
  list(choice: { readonly limit: number; readonly to?: string | undefined }): Promise<readonly KeptMail[]>;
  /** A mail by id, or undefined. */
  read(id: string): Promise<KeptMail | undefined>;
  /** Removes every mail to an address. */
  forget(address: string): Promise<void>;
  /** The stored file, or undefined. */
  readRaw(id: string): Promise<Buffer | undefined>;
}

const ending = '.eml';
/** `2026-01-31T09-00-00-000Z-0001-abcdefgh`: the instant, the order within this run, and chance. */
const idShape = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z-[\da-z]+-[\da-z]+$/;

/** Opens the mailbox in a data folder. */
export function openMailFolder(dataFolder: string, clock: Clock): MailFolder {
  const folder = join(dataFolder, 'mailbox');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  let count = 0;

  const readRaw = async (id: string): Promise<Buffer | undefined> => {
    if (!idShape.test(id)) return undefined;
    try {
      return await readFile(join(folder, id + ending));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  };
  const read = async (id: string): Promise<KeptMail | undefined> => {
    const raw = await readRaw(id);
    return raw === undefined ? undefined : keptMail(id, raw);
  };

  return {
    async keep({ from, to, raw }) {
      count += 1;
      const instant = new Date(clock.now()).toISOString().replaceAll(/[:.]/g, '-');
      const id = `${instant}-${count.toString(36).padStart(5, '0')}-${spell(6)}`;
      const envelope = [`Return-Path: <${from}>`, ...to.map((address) => `Delivered-To: ${address}`)];
      const head = envelope.map((line) => line.replaceAll(/\p{Cc}/gu, '') + '\r\n').join('');
      const file = join(folder, id);
      // Whoever lists the folder meanwhile sees whole mails only.
      await writeFile(`${file}.part`, Buffer.concat([Buffer.from(head), raw]), { mode: 0o600 });
      await rename(`${file}.part`, file + ending);
      return id;
    },
    async list({ limit, to }) {
      const names = (await readdir(folder)).filter((name) => name.endsWith(ending)).sort();
      const found: KeptMail[] = [];
      for (const name of names.reverse()) {
        if (found.length >= limit) break;
        const mail = await read(name.slice(0, -ending.length));
        if (mail !== undefined && (to === undefined || mail.to === to)) found.push(mail);
      }
      return found;
    },
    async forget(address) {
      for (const name of (await readdir(folder)).filter((each) => each.endsWith(ending))) {
        const mail = await read(name.slice(0, -ending.length));
        if (mail?.to.split(', ').includes(address)) await rm(join(folder, name), { force: true });
      }
    },
    read,
    readRaw,
  };
}

async function keptMail(id: string, raw: Buffer): Promise<KeptMail> {
  const mail = await parseMail(raw);
  const delivered = mail.headers.filter(([name]) => name === 'Delivered-To').map(([, value]) => value);
  return {
    ...mail,
    id,
    at: id.replace(idShape, '$1T$2:$3:$4.$5Z'),
    to: delivered.join(', '),
    subject: headerOf(mail, 'subject'),
  };
}
