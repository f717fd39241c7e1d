// Where on the network a request came from, for limits. Anybody can write an X-Forwarded-For, so it
// is believed only as far as machines of ours wrote it: CloudFront adds the visitor's address and a
// word that nobody else knows, API Gateway adds CloudFront's.
import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';

/** The header in which CloudFront says the word. */
export const edgeHeader = 'x-laurel-edge';

/** What is looked at of an API Gateway event (payload 2.0); names of headers are in lower case. */
export interface GatewayRequest {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly requestContext: { readonly http: { readonly sourceIp: string } };
}

/**
 * The visitor's address.
 *
 * @param request the event as the function got it.
 * @param edgeSecret the word that CloudFront says; undefined where there is no CloudFront.
 */
export function clientAddressOf(request: GatewayRequest, edgeSecret: string | undefined): string {
  const { sourceIp } = request.requestContext.http;
  if (edgeSecret === undefined || !isSame(request.headers[edgeHeader] ?? '', edgeSecret)) return sourceIp;
  const hops = (request.headers['x-forwarded-for'] ?? '').split(',').map((hop) => hop.trim());
  // The gateway's own entry is CloudFront's address; what stands before it is the one that CloudFront wrote.
  if (hops.at(-1) === sourceIp) hops.pop();
  const visitor = hops.at(-1) ?? '';
  return isIP(visitor) === 0 ? sourceIp : visitor;
}

/** Compares digests, so that the time taken says nothing about how much of a guess is right. */
function isSame(given: string, word: string): boolean {
  const [one, other] = [given, word].map((text) => createHash('sha256').update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}

/**
 * The network an address counts for: an IPv4 address itself, of IPv6 the /64 that one household or
 * machine is given. The same for every spelling of an address; what is none is left as it is.
 */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  // The URL parser knows every spelling: zeros left out, capitals, IPv4 inside.
  const host = new URL(`http://[${address.replace(/%.*$/, '')}]/`).hostname.slice(1, -1);
  const [head = '', tail = ''] = host.split('::');
  const [before, behind] = [head, tail].map((half) => half.split(':').filter((group) => group !== ''));
  const zeros = Array<string>(8 - (before?.length ?? 0) - (behind?.length ?? 0)).fill('0');
  const groups = [...(before ?? []), ...zeros, ...(behind ?? [])];
  return embeddedIPv4(groups) ?? `${groups.slice(0, 4).join(':')}::/64`;
}

/** The IPv4 address in `::ffff:192.0.2.7`, else undefined. */
function embeddedIPv4(groups: readonly string[]): string | undefined {
  if (groups.slice(0, 6).join(':') !== '0:0:0:0:0:ffff') return undefined;
  return groups
    .slice(6)
    .flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255])
    .join('.');
}
