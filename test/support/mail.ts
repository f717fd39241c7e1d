// Mail for tests: the real delivery over a test system, with a sender that only remembers,
// or does what a test wants.
import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import { createDeliver, type DeliverOptions } from '../../functions/deliver/deliver.ts';
import type { MailSender, RawMail } from '../../shared/mail/letters/sender.io.ts';
import type { Outcome } from '../../shared/mail/outbox/outbox.ts';
import type { Services } from '../../shared/services.ts';
import { headerOf, parseMail } from '../../infra/local/mailbox/parse-mail.ts';
import type { TestSystem } from './system.ts';

export interface SentMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface TestPost {
  /** Everything that went out, in order. */
  readonly sent: readonly RawMail[];
  readonly sender: MailSender;
  /** What people would read of it. */
  read(): Promise<readonly SentMail[]>;
  /** A worker of its own, as another Lambda instance would be. */
  worker(
    services?: Services,
    options?: DeliverOptions,
  ): (records: readonly DynamoDBRecord[]) => Promise<DynamoDBBatchResponse>;
  /** Delivers what was queued since the last call. Throws when something could not be settled. */
  deliver(): Promise<void>;
}

/**
 * A post office for a test system; `answer` decides how the sending of the nth mail ends, from 0.
 * `common` is what all its workers have: other mails, other words.
 */
export function aPost(
  system: TestSystem,
  answer: (mail: RawMail, n: number) => Outcome | Promise<Outcome> = (_mail, n) => accepted(n),
  common: DeliverOptions = {},
): TestPost {
  const sent: RawMail[] = [];
  let asked = 0;
  const sender: MailSender = {
    async send(mail) {
      asked += 1;
      const outcome = await answer(mail, asked - 1);
      if (outcome.is === 'accepted') sent.push(mail);
      return outcome;
    },
  };
  const worker: TestPost['worker'] = (services = system.services, options = {}) => {
    const deliver = createDeliver({ ...services, sender }, { ...common, ...options });
    return (records) => deliver({ Records: [...records] });
  };
  const own = worker();
  return {
    sent,
    sender,
    read: () =>
      Promise.all(
        sent.map(async ({ to, raw }) => {
          const mail = await parseMail(Buffer.from(raw));
          return { to, subject: headerOf(mail, 'subject'), text: mail.text };
        }),
      ),
    worker,
    async deliver() {
      const { batchItemFailures } = await own(system.takeRecords());
      if (batchItemFailures.length > 0) throw new Error('mails could not be delivered');
    },
  };
}

/** The sender took it. */
export function accepted(n = 0): Outcome {
  return { is: 'accepted', messageId: `message-${String(n)}` };
}
