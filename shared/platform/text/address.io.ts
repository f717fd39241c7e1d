// One spelling for each address, so that a person is never two people because of a
// capital, a full-width letter or a dot at the end. What could be read as more than one
// address, or as a header, is no address. Pure.
import { domainToASCII } from 'node:url';

/** An address is no longer than this in mail (RFC 5321), its part before the at sign no longer than 64. */
const LONGEST = 254;
const LONGEST_LOCAL = 64;
/** Longer text is not looked at: nobody has such an address, and normalising costs time. */
const LONGEST_TEXT = 1000;

const atom = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
const localPart = new RegExp(`^${atom}(?:\\.${atom})*$`);
const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
/** At least two labels, and the last is no number: an IP address is no mail domain. */
const domainName = new RegExp(`^(?:${label}\\.)+(?=[a-z0-9-]*[a-z])${label}$`);
/** ASCII that no domain holds. Asked before conversion, which would decode `%41` and the like. */
const foreignToDomains = /[\0-,/:-`{-\x7f]/;

/**
 * The one spelling of an address: lower case, compatibility forms folded (NFKC), the domain in
 * ASCII. Undefined for whatever is not exactly one plain address: line breaks, lists, groups,
 * display names, comments, quoted or non-ASCII local parts, domains without a dot.
 */
export function normaliseAddress(text: string): string | undefined {
  if (text.length > LONGEST_TEXT || /[\r\n]/.test(text)) return undefined;
  const folded = text.trim().normalize('NFKC').toLowerCase();
  const [local = '', domain = '', ...more] = folded.split('@');
  if (more.length > 0 || local.length > LONGEST_LOCAL || !localPart.test(local)) return undefined;

  const host = hostOf(domain);
  if (host === undefined) return undefined;
  const address = `${local}@${host}`;
  return address.length > LONGEST ? undefined : address;
}

function hostOf(domain: string): string | undefined {
  // The ideographic full stop separates labels as the dot does.
  const written = domain.replaceAll('\u3002', '.').replace(/\.$/, '');
  if (foreignToDomains.test(written)) return undefined;
  const host = domainToASCII(written);
  return domainName.test(host) ? host : undefined;
}
