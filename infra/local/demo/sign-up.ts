// How the made-up people come in: an address, an introduction, and the steps of the sign-up
// as far as each went, by the use cases that the pages call.
import type { Program } from '../../../shared/platform/vocabulary/programs.ts';
import { joinPrograms } from '../../../shared/membership/settings/join-programs.io.ts';
import { setVisibility } from '../../../shared/membership/settings/settings.io.ts';
import { goOn } from '../../../shared/membership/sign-up/go-on.io.ts';
import { introduce } from '../../../shared/membership/sign-up/introduce.io.ts';
import { journeyOf, reachStep } from '../../../shared/membership/sign-up/journey.io.ts';
import { steps, type Step } from '../../../shared/membership/sign-up/rules.ts';
import { completeSignIn } from '../../../shared/membership/sign-in/complete.io.ts';
import { contributorForAddress } from '../../../shared/membership/sign-in/contributor.io.ts';
import type { Newcomer } from './newcomers.ts';
import type { DemoPerson } from './people.ts';
import { idOf, type Stage } from './stage.ts';

const MINUTE_MS = 60_000;

/** Firefox and Chromium on a few systems: only browser and system are kept of it. */
const userAgents = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0',
  'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1 Version/18.0 Safari/605.1',
  'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
] as const;

const zones: Readonly<Record<string, string>> = {
  '-10': 'Pacific/Honolulu',
  '-8': 'America/Los_Angeles',
  '-7': 'America/Phoenix',
  '-6': 'America/Chicago',
  '-5': 'America/New_York',
  '-4': 'America/Halifax',
  '-3': 'America/Sao_Paulo',
  '0': 'Europe/London',
  '1': 'Europe/Berlin',
  '2': 'Europe/Helsinki',
  '3': 'Europe/Istanbul',
  '3.5': 'Asia/Tehran',
  '5': 'Asia/Almaty',
  '5.5': 'Asia/Kolkata',
  '8': 'Asia/Singapore',
  '9': 'Asia/Tokyo',
};

/** Where somebody goes who comes in now. */
interface Arrival {
  readonly handle: string;
  readonly name: string;
  readonly address: string;
  readonly words: string;
  readonly programs: readonly [Program, ...Program[]];
  readonly locales: readonly string[];
  readonly hours: number;
  /** The last step. */
  readonly reached: Step;
  /** Minutes for each step. */
  readonly pace: number;
  /** Came before there was a guided sign-up: no mail, no badge, no introduction for it. */
  readonly early: boolean;
}

/** Signs up one of those who stayed. */
export async function signUpRegular(
  stage: Stage,
  person: DemoPerson & { readonly name: string },
  { address, early }: { readonly address: string; readonly early: boolean },
): Promise<void> {
  const programs = Object.keys(person.weekly) as [Program, ...Program[]];
  const { words = '' } = person;
  await arrive(stage, { ...person, words, address, programs, reached: 'ready', pace: 4, early });
  const owner = { id: idOf(stage, person.handle), handle: person.handle };
  const optedOut = person.standing === 'opted-out';
  if (!optedOut && !person.shy) return;
  await setVisibility(stage.services, owner, { visibility: person.shy ? 'members' : 'public', optedOut });
}

/** Signs up one of the last weeks' newcomers, as far as they went. */
export async function signUpNewcomer(stage: Stage, newcomer: Newcomer): Promise<void> {
  const { program, words = '', handle } = newcomer;
  const address = `${handle}@example.org`;
  await arrive(stage, { ...newcomer, words, address, programs: [program], early: false });
}

/** A later visit: another session, and a time since which there is something new. */
export async function visit(stage: Stage, handle: string): Promise<void> {
  const userAgent = userAgents[handle.length % userAgents.length];
  await completeSignIn(stage.services, idOf(stage, handle), { by: 'code', userAgent });
}

async function arrive(stage: Stage, arrival: Arrival): Promise<void> {
  const { services, clock, cast } = stage;
  const { handle, name, words, locales, hours, programs, reached, pace, early } = arrival;
  const language = languageOf(locales[0] ?? '');
  const account = await contributorForAddress(services, arrival.address, { language });
  if (account === undefined) throw new Error(`${handle} can't begin`);
  const { id } = account;
  cast.set(handle, id);
  await journeyOf(services, id);
  await visit(stage, handle);
  const isFurther = (step: Step) => steps.indexOf(step) <= steps.indexOf(reached);
  const later = () => {
    clock.set(services.clock.now() + pace * MINUTE_MS);
  };

  if (!isFurther('introduction')) return;
  later();
  const timeZone = zones[String(hours)] ?? 'UTC';
  const languages = [...new Set(locales.map(spoken))];
  const said = { displayName: name, handle, words, languages, timeZone };
  const { outcome } = await introduce(services, id, said, { language });
  if (outcome !== 'introduced') throw new Error(`The handle ${handle} is ${outcome}`);

  if (!isFurther('guidelines')) return;
  later();
  await reachStep(services, id, 'guidelines', { program: programs[0], guidelines: 1 });
  if (!isFurther('programs')) return;
  later();
  await joinPrograms(services, id, { programs, locales });
  await reachStep(services, id, 'programs', { programs, locales });
  if (!isFurther('task')) return;
  later();
  await reachStep(services, id, 'task', early ? {} : { task: firstTasks[programs[0]] });
  if (early) await reachStep(services, id, 'ready');
  else if (isFurther('ready')) await goOn(services, id);
}

const firstTasks: Readonly<Partial<Record<Program, string>>> = {
  writing: 'writing-typos',
  localization: 'localization-sentence',
  forum: 'forum-ask-back',
  social: 'social-thanks',
};

/** The language of a locale, as the forms offer it. */
function spoken(locale: string): string {
  return /^(?:pt|zh)-/.test(locale) ? locale : (locale.split('-')[0] ?? locale);
}

/** The language of the pages, of those that they speak. */
function languageOf(locale: string): string {
  return ['de', 'fr', 'ar'].find((tag) => locale === tag || locale.startsWith(`${tag}-`)) ?? 'en-US';
}
