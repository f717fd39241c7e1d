// Every mail there is: one line each. The delivery is handed this list; what queues a mail needs
// its definition alone.
import type { Mail } from './mail/letters/definition.io.ts';
import { firstReminderMail, secondReminderMail } from './membership/reminders/mails.io.ts';
import { welcomeMail } from './membership/sign-up/welcome-mail.io.ts';
import type { Services } from './services.ts';
import { erasureCodeMail, signInCodeMail } from './membership/sign-in/code-mails.io.ts';

/** All mails. What is not here can be queued and is never sent: it fails as of an unknown kind. */
export const mails: readonly Mail<Services>[] = [
  signInCodeMail,
  erasureCodeMail,
  welcomeMail,
  firstReminderMail,
  secondReminderMail,
];
