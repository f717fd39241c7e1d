// `/manage/audit`: what was done by whom on a day, by UTC. The log holds ids; names are those
// that people have now, and nobody who was erased has one.
import type { Child } from 'hono/jsx';
import { roleOfWord } from '../../../shared/identity/access/role-words.ts';
import { auditOfDay } from '../../../shared/platform/audit-log/read.io.ts';
import type { AuditEntry } from '../../../shared/platform/audit-log/schema.ts';
import { namesOf } from '../../../shared/community/members/find.io.ts';
import { formatDay, parseDay, type Day } from '../../../shared/platform/time/day.ts';
import { manageMessages } from '../../../shared/l10n/manage.ts';
import type { L10n } from '../../../shared/l10n/l10n.ts';
import { Rich } from '../../components/rich.tsx';
import { refused, type Reader } from '../../http/query.ts';
import { defineView } from '../../http/page.ts';
import { ManageHead } from '../manage-head.tsx';
import { personPath } from '../people/person-path.ts';
import { roleInWords } from '../role-names.ts';

export { manageMessages as messages };

/** So many on a page: a busy day has several. */
const PAGE = 100;
const contributorId = /^[a-z0-5]{12}$/;

const dayQuery: Reader<Day | undefined> = (text) =>
  text === undefined || text === '' ? undefined : (parseDay(text) ?? refused);

/** The page of a day, from 1. */
const pageQuery: Reader<number> = (text) => {
  if (text === undefined) return 1;
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : refused;
};

/** Fixed words of ours in words of the reader; what has none is shown as it is. */
function detailInWords(l10n: L10n, detail: string): string {
  const role = roleOfWord(detail);
  if (role !== undefined) return roleInWords(l10n, role);
  const known = [`manage-reason-${detail}`, `program-${detail}`].find((id) => l10n.has(id));
  return known === undefined ? detail : l10n.text(known);
}

/** `/manage/audit` with `?day=` (today by default), `?page=` from 1 */
export const view = defineView({
  query: { day: dayQuery, page: pageQuery },
  async respond({ context, query }) {
    const { l10n, link, services, today } = context;
    const day = query.day ?? today;
    const all = await auditOfDay(services, day);
    const entries = all.slice((query.page - 1) * PAGE, query.page * PAGE);
    const ids = entries.flatMap(({ by, on }) => [by, on ?? '']).filter((text) => contributorId.test(text));
    const names = await namesOf(services, ids);
    const inWords = (id: string) => {
      const name = names.get(id);
      if (id === 'system') return l10n.text('manage-audit-system');
      if (!contributorId.test(id)) return <bdi>{id}</bdi>;
      return (
        <a href={link(personPath(id))}>
          <bdi>{name ?? l10n.text('manage-audit-gone')}</bdi>
        </a>
      );
    };
    const atDay = (each: Day) => link('/manage/audit', { day: formatDay(each) });
    return {
      is: 'page',
      title: l10n.text('manage-room-audit'),
      view: (
        <>
          <ManageHead
            context={context}
            title={l10n.text('manage-room-audit')}
            lead={l10n.text('manage-room-audit-lead')}
          />
          <section aria-labelledby="day">
            <h2 id="day">{l10n.day(day)}</h2>
            <ul class="pager">
              <li>
                <a href={atDay(day - 1)}>{l10n.text('manage-audit-before')}</a>
              </li>
              {day < today && (
                <li>
                  <a href={atDay(day + 1)}>{l10n.text('manage-audit-after')}</a>
                </li>
              )}
            </ul>
            {entries.length === 0 ? (
              <p class="soft">{l10n.text('manage-audit-none')}</p>
            ) : (
              <Entries l10n={l10n} entries={entries} inWords={inWords} />
            )}
            {all.length > query.page * PAGE && (
              <p class="more">
                <a href={link('/manage/audit', { day: formatDay(day), page: query.page + 1 })}>
                  {l10n.text('manage-audit-more')}
                </a>
              </p>
            )}
          </section>
        </>
      ),
    };
  },
});

function Entries({
  l10n,
  entries,
  inWords,
}: {
  readonly l10n: L10n;
  readonly entries: readonly AuditEntry[];
  readonly inWords: (id: string) => Child;
}) {
  return (
    <ul class="plain">
      {entries.map(({ at, by, act, on, detail }) => {
        const instant = new Date(at).toISOString();
        return (
          <li class="row">
            <div>
              <Rich
                l10n={l10n}
                id={on === undefined ? 'manage-audit-line' : 'manage-audit-line-about'}
                args={{ act: l10n.text(`manage-act-${act.replace('.', '-')}`) }}
                parts={{ by: inWords(by), ...(on === undefined ? {} : { on: inWords(on) }) }}
              />
              <small>
                <time datetime={instant}>{instant.slice(11, 19)} UTC</time>
                {detail !== undefined && (
                  <>
                    {' · '}
                    <bdi>{detailInWords(l10n, detail)}</bdi>
                  </>
                )}
              </small>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
