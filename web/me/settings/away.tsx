// Days away: the standup does not miss who has said so. Each can be taken out again.
import { awayGoneSchema, awaySchema } from '../../../shared/membership/settings/schema.ts';
import { addAway, removeAway } from '../../../shared/membership/settings/settings.io.ts';
import { formatDay } from '../../../shared/platform/time/day.ts';
import { Form, TextField } from '../../components/form.tsx';
import { DateOf } from '../../components/when.tsx';
import { Rich } from '../../components/rich.tsx';
import { visitorIn, type PageContext } from '../../http/page-context.ts';
import { settingsPath } from '../../http/paths.ts';
import { defineSection, type SectionProps } from './section.tsx';

interface AwayRow {
  readonly context: PageContext;
  readonly from: number;
  readonly to: number;
}

function Row({ context, from, to }: AwayRow) {
  const { l10n, link } = context;
  const range = { from: l10n.day(from), to: l10n.day(to) };
  return (
    <li class="row">
      <div>
        <Rich
          l10n={l10n}
          id="own-away-range"
          parts={{
            from: <DateOf context={context} day={from} />,
            to: <DateOf context={context} day={to} />,
          }}
        />
      </div>
      <form method="post" action={link(settingsPath)}>
        <input type="hidden" name="section" value="away-gone" />
        <input type="hidden" name="from" value={formatDay(from)} />
        <input type="hidden" name="to" value={formatDay(to)} />
        <button class="quiet" aria-label={l10n.text('own-away-remove-of', range)}>
          {l10n.text('own-away-remove')}
        </button>
      </form>
    </li>
  );
}

function Away({ context, account: { preferences }, draft }: SectionProps) {
  const { l10n, link } = context;
  return (
    <>
      {preferences.away.length === 0 ? (
        <p class="soft">{l10n.text('own-away-none')}</p>
      ) : (
        <ul class="plain">
          {preferences.away.map(({ from, to }) => (
            <Row context={context} from={from} to={to} />
          ))}
        </ul>
      )}
      <Form
        {...draft}
        action={link(settingsPath)}
        hidden={{ section: 'away' }}
        submit={l10n.text('own-away-add')}
        name={l10n.text('own-away')}
      >
        <TextField {...draft} name="from" label={l10n.text('own-away-from')} type="date" required />
        <TextField
          {...draft}
          name="to"
          label={l10n.text('own-away-to')}
          hint={l10n.text('own-away-hint')}
          type="date"
          required
        />
      </Form>
    </>
  );
}

/** Adds one range of days, both ends included; refused when there are too many already. */
export const away = defineSection({
  id: 'away',
  Inner: Away,
  drawsForms: true,
  schema: ({ now }) => awaySchema(now),
  async save(context, input) {
    const fits = await addAway(context.services, visitorIn(context).account, input);
    return fits ? undefined : { form: 'own-away-many' };
  },
});

/** Taking days out: the rows' small forms, which have nothing to type wrong. */
export const awayGone = defineSection({
  id: 'away-gone',
  Inner: () => '',
  shownIn: 'away',
  schema: () => awayGoneSchema,
  async save(context, input) {
    await removeAway(context.services, visitorIn(context).account, input);
    return undefined;
  },
});
