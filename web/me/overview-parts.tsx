// The smaller sections of one's own space.
import type { BeginnerView } from '../../shared/activity/beginners/read.io.ts';
import type { OwnSpace } from '../../shared/recognition/records/own-space.io.ts';
import type { GreetingView } from '../../shared/membership/welcome/rules.ts';
import { dayOf } from '../../shared/platform/time/day.ts';
import { CurrentStreak } from '../components/key-figures.tsx';
import { Person } from '../components/person.tsx';
import { DateOf } from '../components/when.tsx';
import { Rich } from '../components/rich.tsx';
import type { PageContext } from '../http/page-context.ts';
import {
  claimPath,
  contributorPath,
  dataPath,
  leaderboardPath,
  securityPath,
  settingsPath,
  signOutPath,
  welcomePath,
} from '../http/paths.ts';

/** Each program in which the visitor is or was a beginner, from `beginnerStateOf`. */
export type Beginning = readonly BeginnerView[];
/** What the visitor was greeted with, newest first, from `greetingsFor`. */
export type Greeted = readonly GreetingView[];

interface InContext {
  readonly context: PageContext;
}

/** This week, the streak, and one's own places on the leaderboards. */
export function Figures({ context, space }: InContext & { readonly space: OwnSpace }) {
  const { l10n, link } = context;
  return (
    <section aria-label={l10n.text('person-key-figures')}>
      <dl class="figs">
        <div class="fig">
          <dt>{l10n.text('own-week')}</dt>
          <dd>
            <span class="num">{l10n.number(space.thisWeek)}</span>
            <small>{l10n.text('own-week-remark')}</small>
          </dd>
        </div>
        <CurrentStreak context={context} streak={space.person.streak} />
        {space.places.map(({ program, rank }) => (
          <div class={`fig ${program}`}>
            <dt>
              <a href={link(leaderboardPath(program))}>{l10n.text(`program-${program}`)}</a>
            </dt>
            <dd>
              <span class="num">{l10n.number(rank)}</span>
              <small>{l10n.text('own-place-remark')}</small>
            </dd>
          </div>
        ))}
      </dl>
      {!space.listed && <p class="soft">{l10n.text('own-unlisted')}</p>}
    </section>
  );
}

/** What members wrote to the newcomer. */
export function Greetings({ context, greetings }: InContext & { readonly greetings: Greeted }) {
  const { l10n, link } = context;
  return (
    <section aria-labelledby="greetings">
      <h2 id="greetings">{l10n.text('own-greetings')}</h2>
      <ul class="plain">
        {greetings.slice(0, 10).map(({ by, line, words }) => (
          <li class="row">
            <div>
              <Person link={link} {...by} />
              <small>
                {l10n.text(`welcome-line-${line}`)} {words !== undefined && <bdi>{words}</bdi>}
              </small>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What holds for a beginner, in words. */
function stateOf({ underModeration, state }: BeginnerView): string {
  if (!underModeration) return 'own-beginner-over';
  return state === 'vouched' ? 'own-beginner-vouched' : 'own-beginner-still';
}

/** The time under moderation, program by program. */
export function Beginners({ context, beginners }: InContext & { readonly beginners: Beginning }) {
  const { l10n, link } = context;
  return (
    <section aria-labelledby="beginner">
      <h2 id="beginner">{l10n.text('own-beginner')}</h2>
      {beginners.map((beginner) => (
        <>
          <p>
            <Rich
              l10n={l10n}
              id={stateOf(beginner)}
              args={{ program: l10n.text(`program-${beginner.program}`) }}
              parts={{ until: <DateOf context={context} day={dayOf(beginner.until)} /> }}
            />
          </p>
          {beginner.voucher?.handle !== undefined && (
            <p class="soft">
              <Rich
                l10n={l10n}
                id="own-beginner-voucher"
                parts={{
                  name: (
                    <Person
                      link={link}
                      handle={beginner.voucher.handle}
                      displayName={beginner.voucher.handle}
                    />
                  ),
                }}
              />{' '}
              {beginner.voucher.words !== undefined && <bdi>{beginner.voucher.words}</bdi>}
            </p>
          )}
        </>
      ))}
    </section>
  );
}

/** The ways to everything that is one's own, and out. */
export function Ways({ context, handle }: InContext & { readonly handle: string }) {
  const { l10n, link } = context;
  const ways = [
    [contributorPath(handle), 'own-page'],
    [welcomePath, 'own-welcome'],
    [settingsPath, 'own-settings'],
    [securityPath, 'own-security'],
    [claimPath, 'own-claim'],
    [dataPath, 'own-data'],
  ] as const;
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">{l10n.text('own-ways')}</h2>
      <ul class="plain">
        {ways.map(([path, message]) => (
          <li class="row">
            <a href={link(path)}>{l10n.text(message)}</a>
          </li>
        ))}
      </ul>
      <form method="post" action={link(signOutPath)}>
        <button class="quiet">{l10n.text('own-sign-out')}</button>
      </form>
    </section>
  );
}
