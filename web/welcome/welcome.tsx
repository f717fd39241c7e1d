// The welcome page: newcomers of this month and the last, greeted with one click and, if one
// likes, a short line.
import {
  greetingLines,
  GREETING_WORDS_AT_MOST,
  type GreetingView,
  type IntroductionView,
} from '../../shared/membership/welcome/rules.ts';
import { readWelcome } from '../../shared/membership/welcome/read.io.ts';
import { Notice } from '../components/form.tsx';
import { PageHead } from '../components/page-head.tsx';
import { Pager } from '../components/pager.tsx';
import { Person } from '../components/person.tsx';
import { Ago } from '../components/when.tsx';
import { joinMessages } from '../../shared/l10n/join.ts';
import { visitorIn, type PageContext } from '../http/page-context.ts';
import { welcomePath } from '../http/paths.ts';
import { cursorQuery, textQuery } from '../http/query.ts';
import { defineView } from '../http/page.ts';

export { joinMessages as messages };

const PER_PAGE = 10;

/** `/welcome` with `?cursor=` */
export const view = defineView({
  query: { cursor: cursorQuery, done: textQuery({ least: 0, most: 20 }) },
  async respond({ context, query: { cursor, done } }) {
    const { l10n, link, services } = context;
    const piece = await readWelcome(services, {
      viewer: visitorIn(context).account.id,
      limit: PER_PAGE,
      ...(cursor === undefined ? {} : { cursor }),
    });
    if (piece === 'bad-cursor') return { is: 'bad-cursor' };
    const { introductions } = piece;
    return {
      is: 'page',
      title: l10n.text('welcome-title'),
      view: (
        <>
          <PageHead title={l10n.text('welcome-title')} lead={l10n.text('welcome-lead')}>
            {done === 'greeted' && <Notice>{l10n.text('welcome-greeted')}</Notice>}
          </PageHead>
          {introductions.length === 0 && <p>{l10n.text('welcome-nobody')}</p>}
          {introductions.map((introduction, index) => (
            <Newcomer context={context} introduction={introduction} id={`newcomer-${String(index)}`} />
          ))}
          <Pager
            l10n={l10n}
            next={piece.cursor === undefined ? undefined : link(welcomePath, { cursor: piece.cursor })}
            nextLabel={l10n.text('welcome-earlier')}
            start={cursor === undefined ? undefined : link(welcomePath)}
          />
        </>
      ),
    };
  },
});

interface NewcomerProps {
  readonly context: PageContext;
  readonly introduction: IntroductionView;
  /** Tells its fields from those of the others. */
  readonly id: string;
}

function Newcomer({ context, introduction, id }: NewcomerProps) {
  const { l10n, link } = context;
  const { at, words, languages, programs, greetings, isOwn } = introduction;
  const facts = [
    ...programs.map((program) => l10n.text(`program-${program}`)),
    ...languages.map((tag) => l10n.languageName(tag)),
  ];
  return (
    <section>
      <h2>
        <Person link={link} {...introduction} />
      </h2>
      <p class="soft">
        <Ago context={context} instant={at} />
        {facts.length > 0 && ` · ${l10n.list(facts)}`}
      </p>
      {words !== undefined && <p dir="auto">{words}</p>}
      <Greetings context={context} greetings={greetings} />
      {!isOwn && <GreetForm context={context} introduction={introduction} id={id} />}
    </section>
  );
}

/** Greetings as a list; nothing where there is none. */
export function Greetings({
  context,
  greetings,
}: {
  readonly context: PageContext;
  readonly greetings: readonly GreetingView[];
}) {
  const { l10n, link } = context;
  if (greetings.length === 0) return <></>;
  return (
    <ul class="plain">
      {greetings.map(({ by, line, words }) => (
        <li>
          <Person link={link} {...by} />: {l10n.text(`welcome-line-${line}`)}{' '}
          {words !== undefined && <bdi>{words}</bdi>}
        </li>
      ))}
    </ul>
  );
}

function GreetForm({ context, introduction, id }: NewcomerProps) {
  const { l10n, link } = context;
  const { mine, handle } = introduction;
  // Two newcomers may have one name; their forms are told apart by the handle.
  const name = l10n.isolate(handle);
  return (
    <form
      method="post"
      action={link(`${welcomePath}/greet`)}
      aria-label={l10n.text(mine === undefined ? 'welcome-greet' : 'welcome-change', { name })}
    >
      <input type="hidden" name="handle" value={handle} />
      <div class="field">
        <label for={`${id}-words`}>
          {l10n.text('welcome-words')} <small>({l10n.text('form-optional')})</small>
        </label>
        <input
          id={`${id}-words`}
          name="words"
          value={mine?.words ?? ''}
          maxlength={GREETING_WORDS_AT_MOST}
          autocomplete="off"
          dir="auto"
        />
      </div>
      {greetingLines.map((line) => (
        <button
          class="quiet"
          name="line"
          value={line}
          aria-pressed={mine?.line === line ? 'true' : undefined}
        >
          {l10n.text(`welcome-line-${line}`)}
        </button>
      ))}
    </form>
  );
}
