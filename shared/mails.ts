// Every kind of mail, as data: a file for the mail, a line here, and its sentences in
// shared/l10n/*/mail.ftl. Kinds are stored with queued mails, so none is ever renamed.
import type { MailDefinition } from './mail/letters/definition.ts';
import { erasureCode } from './mail/letters/erasure-code.ts';
import { signInCode } from './mail/letters/sign-in-code.ts';
import { firstSignUpReminder, secondSignUpReminder } from './mail/letters/sign-up-reminder.ts';
import { welcome } from './mail/letters/welcome.ts';

export const mails = {
  'sign-in-code': signInCode,
  'erasure-code': erasureCode,
  welcome: welcome,
  'first-sign-up-reminder': firstSignUpReminder,
  'second-sign-up-reminder': secondSignUpReminder,
} as const satisfies Readonly<Record<string, MailDefinition>>;

export type MailName = keyof typeof mails;

/** The definition of a stored kind, or undefined for one that this version does not know. */
export function mailNamed(name: string): MailDefinition | undefined {
  return Object.hasOwn(mails, name) ? mails[name as MailName] : undefined;
}
