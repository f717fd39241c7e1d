// The mailbox of a data folder with the way into it: the very client that sends in the
// cloud, pointed at an endpoint on this machine.
import { openSesSender, type MailSender } from '../../../shared/mail/letters/sender.io.ts';
import type { Clock } from '../../../shared/platform/runtime/clock.io.ts';
import { openMailFolder, type MailFolder } from './mail-folder.ts';
import { startSesEndpoint } from './ses-endpoint.ts';

/** Where mails lie, and the sender whose mails all come to lie there. */
export interface Mailbox {
  readonly folder: MailFolder;
  readonly sender: MailSender;
  stop(): Promise<void>;
}

/** Opens the mailbox; mails of former runs are still in it. */
export async function openMailbox(dataFolder: string, clock: Clock): Promise<Mailbox> {
  const folder = openMailFolder(dataFolder, clock);
  const endpoint = await startSesEndpoint(folder);
  const sender = openSesSender({
    endpoint: endpoint.url,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  return { folder, sender, stop: () => endpoint.stop() };
}
