// The work itself. That it was done and what it counts as belongs to the community and stays under
// no name; everything it says goes. Walked a piece at a time: there may be ten thousand.
import { namelessHandle } from '../../identity/profiles/nameless.io.ts';
import type { Belonging, Cell } from '../../platform/belongings/belonging.ts';
import type { Services } from '../services.ts';
import { splitIdentity } from '../../activity/contributions/keys.ts';
import { dayOf, yearOf } from '../../platform/time/day.ts';
import { programOf } from '../../platform/vocabulary/programs.ts';
import { counts, rehome, type Contribution } from '../../activity/contributions/rules.ts';
import { contributionsOf, rewriteContributions } from '../../activity/days/rewrite-contributions.io.ts';
import { unname } from '../../activity/contributions/without-name.ts';

/** What contributions do when somebody is forgotten, exported, or one of two records. */
export const contributionBelonging: Belonging<Services> = {
  entities: ['contribution', 'day chunk'],
  forget: {
    work: (services, { id, names }) =>
      rewriteContributions(services, id, (each) => unname(each, names), { alsoGone: true }),
  },
  tell: {
    name: 'contributions',
    columns: [
      'source',
      'externalId',
      'program',
      'kind',
      'occurredAt',
      'recordedAt',
      'status',
      'counts',
      'locale',
      'product',
      'title',
      'url',
      'thread',
      'words',
      'decidedAt',
      'reviewersWords',
    ],
    rows: rowsOf,
  },
  carry: {
    work: (services, { from, to }) =>
      rewriteContributions(services, from.id, (each) =>
        rehome(each, { contributor: to.id, handle: to.handle }),
      ),
  },
  left: countNamed,
};

async function* rowsOf(services: Services, id: string, year: number | undefined) {
  for await (const piece of contributionsOf(services, id)) {
    const chosen = piece.filter((each) => year === undefined || yearOf(dayOf(each.instant)) === year);
    yield chosen.map((each) => ({ json: asJson(each), cells: asCells(each) }));
  }
}

async function countNamed(services: Services, id: string): Promise<number> {
  const names = new Map([[id, namelessHandle(services.vault, id)]]);
  let named = 0;
  for await (const piece of contributionsOf(services, id, { alsoGone: true })) {
    named += piece.filter((each) => unname(each, names).outcome === 'changed').length;
  }
  return named;
}

/** Who decided is said on no page either. */
function asJson({ version: _, formerHomes: __, form: ___, decision, ...rest }: Contribution): unknown {
  const decided = decision === undefined ? {} : { decision: withoutDecider(decision) };
  return {
    ...rest,
    ...decided,
    counts: counts(rest),
    recordedAt: new Date(rest.recordedAt).toISOString(),
  };
}

function withoutDecider({ by: _, ...decision }: NonNullable<Contribution['decision']>): object {
  return decision;
}

function asCells(contribution: Contribution): readonly Cell[] {
  const { source, externalId } = splitIdentity(contribution.identity);
  const { kind, occurredAt, recordedAt, status, locale, product, subject, thread, words, decision } =
    contribution;
  return [
    source,
    externalId,
    programOf(kind),
    kind,
    occurredAt,
    new Date(recordedAt).toISOString(),
    status,
    counts(contribution),
    locale,
    product,
    subject?.title,
    subject?.url,
    thread,
    words,
    decision === undefined ? undefined : new Date(decision.at).toISOString(),
    decision?.words,
  ];
}
