// Coming in by the community's provider, from the button to the person. What binds the two
// ends is kept in the browser under our seal, good for ten minutes and for one use.
import { createHash } from 'node:crypto';
import { normaliseAddress } from '../../platform/text/address.io.ts';
import type { ProviderConfig } from '../../platform/runtime/config.io.ts';
import type { Services } from '../services.ts';
import { promoteFirstAdmin } from '../../identity/staff/first-admin.io.ts';
import { contributorForAddress } from './contributor.io.ts';
import { useOnce } from '../single-use/store.ts';
import {
  beginAtProvider,
  finishAtProvider,
  type Binding,
  type ProviderPerson,
} from './provider-client.io.ts';
import { accountOfIdentity, connectIdentity, markOfIdentity } from './provider-identity.io.ts';

/** Time enough to find one's password at the provider. */
const WAY_MS = 10 * 60_000;

/** The cookie that binds the answer to the browser, without its `__Host-` prefix. */
export const providerCookie = 'provider';
/** The cookie's life: as long as an answer of the provider is taken. */
export const PROVIDER_SECONDS = WAY_MS / 1000;

interface Way {
  readonly binding: Binding;
  /** Where the provider sends the browser back to. */
  readonly back: string;
  readonly next: string;
  /** Who connects an identity; undefined for a sign-in. */
  readonly by?: string | undefined;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

interface Started {
  readonly back: string;
  readonly next: string;
  readonly by?: string | undefined;
}

/** Where to send the browser, and the cookie's value; undefined when the provider can't be reached. */
export async function startWithProvider(
  services: Pick<Services, 'clock' | 'log' | 'vault'>,
  provider: ProviderConfig,
  started: Started,
): Promise<{ readonly to: string; readonly sealed: string } | undefined> {
  const begun = await beginAtProvider(services, provider, started.back);
  if (begun === undefined) return undefined;
  const way: Way = { ...started, binding: begun.binding, until: services.clock.now() + WAY_MS };
  return { to: begun.to, sealed: services.vault.seal('provider', way) };
}

/** Why nobody came in. */
export const providerProblems = [
  'denied',
  'unavailable',
  'failed',
  'unverified',
  'taken',
  'refused',
] as const;
export type ProviderProblem = (typeof providerProblems)[number];

/** `sign-in`: `id` is the contributor whose session is still to begin. `next` is where they wanted to go. */
export type CameBack =
  | { readonly is: 'sign-in'; readonly id: string; readonly next: string }
  | { readonly is: 'connected'; readonly next: string }
  | { readonly is: 'problem'; readonly why: ProviderProblem };

type Finishing = Pick<Services, 'table' | 'ids' | 'clock' | 'log' | 'vault' | 'config'>;

interface Back {
  /** The cookie's value. */
  readonly sealed: string | undefined;
  /** What the provider put behind the address. */
  readonly answer: Readonly<Record<string, string | undefined>>;
  /** Who is signed in now. */
  readonly visitor: string | undefined;
  /** Of the page, for whoever is here for the first time. */
  readonly language: string;
}

/** What a browser that comes back from the provider has come to. */
export async function finishWithProvider(
  services: Finishing,
  provider: ProviderConfig,
  { sealed, answer, visitor, language }: Back,
): Promise<CameBack> {
  const way = services.vault.open('provider', sealed ?? '') as Way | undefined;
  if (way === undefined || services.clock.now() >= way.until) return problem('failed');
  // Somebody else signed in meanwhile, or nobody is: an identity must not land on the wrong account.
  if (way.by !== undefined && way.by !== visitor) return problem('failed');
  if (answer['state'] !== way.binding.state || !(await firstUse(services, way))) return problem('failed');

  const cameBackTo = new URL(way.back);
  for (const [name, value] of Object.entries(answer)) {
    if (value !== undefined) cameBackTo.searchParams.set(name, value);
  }
  const told = await finishAtProvider(services, provider, { cameBackTo, binding: way.binding });
  if (told.is !== 'person') return problem(told.is);
  return way.by === undefined
    ? signIn(services, { person: told.person, next: way.next, language })
    : connect(services, { id: way.by, person: told.person, next: way.next });
}

const problem = (why: ProviderProblem): CameBack => ({ is: 'problem', why });

/** One answer is taken for one start, whatever the provider thinks of a code that comes twice. */
function firstUse(
  { table, ids }: Pick<Services, 'table' | 'ids'>,
  { binding, until }: Way,
): Promise<boolean> {
  const hash = createHash('sha256').update(`provider ${binding.state}`).digest('base64url');
  return useOnce(table, { hash, kind: 'provider', until, token: ids.token() });
}

interface Known {
  readonly person: ProviderPerson;
  readonly next: string;
  readonly language: string;
}

/** A connected identity says who it is; else an address does that the provider vouches for. */
async function signIn(services: Finishing, { person, next, language }: Known): Promise<CameBack> {
  const mark = markOfIdentity(services, person);
  const known = await accountOfIdentity(services, mark);
  if (known !== undefined) return { is: 'sign-in', id: known.id, next };
  const address = person.emailVerified ? normaliseAddress(person.email ?? '') : undefined;
  if (address === undefined) return problem('unverified');
  const account = await contributorForAddress(services, address, { language });
  if (account?.state !== 'active') return problem('refused');
  const { id } = account;
  const connected = await connectIdentity(services, id, { mark, identity: identityOf(services, person) });
  if (connected !== 'connected') return problem(connected);
  await promoteFirstAdmin(services, account);
  return { is: 'sign-in', id, next };
}

async function connect(
  services: Finishing,
  { id, person, next }: { readonly id: string; readonly person: ProviderPerson; readonly next: string },
): Promise<CameBack> {
  const mark = markOfIdentity(services, person);
  const connected = await connectIdentity(services, id, { mark, identity: identityOf(services, person) });
  return connected === 'connected' ? { is: 'connected', next } : problem(connected);
}

function identityOf({ clock }: Pick<Services, 'clock'>, { issuer, name }: ProviderPerson) {
  return { issuer, name: (name ?? new URL(issuer).hostname).slice(0, 80), connectedAt: clock.now() };
}
