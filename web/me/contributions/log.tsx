// Logging a contribution by hand. The form carries a token made when it was drawn, so that
// sending it twice logs one contribution; the same link once more is asked about first.
import * as z from 'zod';
import { ownView } from '../../../shared/recognition/records/own-contributions.io.ts';
import { logByHand } from '../../../shared/activity/by-hand/log.io.ts';
import { draftSchema, onceSchema, onceShape } from '../../../shared/activity/by-hand/schema.ts';
import { Form } from '../../components/form.tsx';
import { OwnContributionRow } from '../../components/own-contribution.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { noFields, type Fields } from '../../http/fields.ts';
import { visitorIn, type PageContext } from '../../http/page-context.ts';
import { logPath, ownContributionPath, ownContributionsPath } from '../../http/paths.ts';
import { noQuery } from '../../http/query.ts';
import { defineForm, defineView, type FieldErrors } from '../../http/page.ts';
import { LogFields, newValues, zoneOf } from './log-fields.tsx';

export { ownMessages as messages } from '../../../shared/l10n/own.ts';

interface LogProps {
  readonly context: PageContext;
  readonly fields?: Fields;
  readonly errors?: FieldErrors;
}

function LogScreen({ context, fields = noFields, errors = {} }: LogProps) {
  const { l10n, link, services } = context;
  const sent = fields.get('once');
  const once = onceShape.test(sent) ? sent : services.ids.form();
  return (
    <>
      <PageHead
        kicker={<a href={link(ownContributionsPath)}>{l10n.text('own-list-title')}</a>}
        title={l10n.text('own-log-title')}
        lead={l10n.text('own-log-lead')}
      />
      <Form
        l10n={l10n}
        errors={errors}
        action={link(logPath)}
        hidden={{ once }}
        submit={l10n.text('own-log-send')}
      >
        <LogFields context={context} draft={{ fields, errors }} values={newValues(context)} />
      </Form>
    </>
  );
}

/** The fields that were sent, to be sent again as they are. */
function asSent(fields: Fields): Record<string, string> {
  const names = ['kind', 'link', 'title', 'date', 'locale', 'once'];
  return Object.fromEntries(names.filter((name) => fields.has(name)).map((name) => [name, fields.get(name)]));
}

function TwiceScreen({
  context,
  fields,
  before,
}: {
  readonly context: PageContext;
  readonly fields: Fields;
  readonly before: ReturnType<typeof ownView>;
}) {
  const { l10n, link } = context;
  return (
    <>
      <PageHead title={l10n.text('own-twice-title')} lead={l10n.text('own-twice-lead')} />
      <ul class="plain">
        <OwnContributionRow context={context} item={before} />
      </ul>
      <Form
        l10n={l10n}
        action={link(logPath)}
        hidden={{ ...asSent(fields), again: 'yes' }}
        submit={l10n.text('own-twice-again')}
      />
      <p class="more">
        <a href={link(ownContributionsPath)}>{l10n.text('own-list-title')}</a>
      </p>
    </>
  );
}

/** `/me/log` */
export const view = defineView({
  query: noQuery,
  respond: ({ context }) => ({
    is: 'page',
    title: context.l10n.text('own-log-title'),
    view: <LogScreen context={context} />,
  }),
});

/** Logs it and leads to its page. A link that was logged as this kind before is 409 and asked about; `again=yes` logs it all the same. */
export const form = defineForm({
  schema: (context) =>
    z.intersection(draftSchema({ now: context.now, timeZone: zoneOf(context) }), onceSchema),
  async submitted({ context, fields, input: { once, again, ...draft } }) {
    const result = await logByHand(context.services, visitorIn(context).account, {
      draft,
      ...(once === undefined ? {} : { once }),
      again: again === 'yes',
    });
    const item = ownView(result.contribution);
    if (result.outcome === 'twice') {
      return {
        is: 'shown',
        status: 409,
        title: context.l10n.text('own-twice-title'),
        view: <TwiceScreen context={context} fields={fields} before={item} />,
      };
    }
    return { is: 'see-other', to: context.link(ownContributionPath(item.externalId), { done: 'logged' }) };
  },
  refused: ({ context, fields, errors }) => ({
    is: 'shown',
    status: 400,
    title: context.l10n.text('own-log-title'),
    view: <LogScreen context={context} fields={fields} errors={errors} />,
  }),
});
