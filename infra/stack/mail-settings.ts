// Who mails come from, worked out of what was given. The domain that SES verifies is the wider
// of the two: a whole domain signs its mails (DKIM), a single address only proves that it is read.

/** What was given, each part of it optional but the community's name. */
interface GivenMail {
  readonly communityName: string;
  /** `Otters <no-reply@otter.example>` or the address alone. */
  readonly from: string | undefined;
  readonly domain: string | undefined;
  /** Host name of the site: its mails may come from there when nothing else is said. */
  readonly siteDomain: string | undefined;
}

/** `from` as a mail says it, its bare `address`, and the `domain` to verify; without a domain the address is verified. */
interface MailSettings {
  readonly from: string;
  readonly address: string;
  readonly domain: string | undefined;
}

/**
 * Undefined when nothing was given that a mail could come from.
 *
 * @throws Error when the sender's address does not lie in the domain that is verified.
 */
export function readMailSettings(given: GivenMail): MailSettings | undefined {
  const { from } = given;
  // An address alone is verified alone, but for one that lies in the site's own domain.
  const domain =
    given.domain ?? (from === undefined || liesIn(from, given.siteDomain) ? given.siteDomain : undefined);
  if (from === undefined) {
    if (domain === undefined) return undefined;
    const address = `no-reply@${domain}`;
    return { from: `${given.communityName.replace(/[^\p{L}\p{N} ]/gu, '')} <${address}>`, address, domain };
  }
  const address = addressIn(from);
  if (given.domain !== undefined && !liesIn(from, given.domain))
    throw new Error('LAUREL_MAIL_FROM must be an address in LAUREL_MAIL_DOMAIN.');
  return { from, address, domain };
}

function addressIn(from: string): string {
  return /^[^<>]*<([^<>]+)>$/.exec(from)?.[1] ?? from;
}

function liesIn(from: string, domain: string | undefined): boolean {
  const host = addressIn(from).split('@').at(-1) ?? '';
  return domain !== undefined && (host === domain || host.endsWith(`.${domain}`));
}
