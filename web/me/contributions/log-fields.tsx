// The fields that describe a contribution, for logging and for correcting.
import { kindsOf, programs } from '../../../shared/platform/vocabulary/programs.ts';
import { formatDay } from '../../../shared/platform/time/day.ts';
import { dayIn } from '../../../shared/platform/time/zone.ts';
import { Select, TextField, type FormState } from '../../components/form.tsx';
import type { L10n } from '../../../shared/l10n/l10n.ts';
import { visitorIn, type PageContext } from '../../http/page-context.ts';

/** What stands in the fields before anything was typed. */
export interface LogValues {
  readonly kind: string;
  readonly link: string;
  readonly title: string;
  /** `2024-12-31`. */
  readonly date: string;
  readonly locale: string;
}

/** The person's own time zone; UTC until they have said. */
export function zoneOf(context: PageContext): string {
  return visitorIn(context).account.timeZone ?? 'UTC';
}

/** An empty contribution of today, by the person's own clock. */
export function newValues(context: PageContext): LogValues {
  const date = formatDay(dayIn(zoneOf(context), context.now));
  return { kind: '', link: '', title: '', date, locale: '' };
}

/** The kinds, program by program. */
function kindGroups(l10n: L10n) {
  return programs.map((program) => ({
    heading: l10n.text(`program-${program}`),
    options: kindsOf(program).map((kind) => ({
      value: kind,
      label: l10n.text(`did-${kind.replace('.', '-')}`),
    })),
  }));
}

/** Kind, link, title, date and language. */
export function LogFields({
  context: { l10n },
  draft,
  values,
}: {
  readonly context: PageContext;
  readonly draft: Omit<FormState, 'l10n'>;
  readonly values: LogValues;
}) {
  const all = { l10n, ...draft };
  return (
    <>
      <Select
        {...all}
        name="kind"
        label={l10n.text('own-log-kind')}
        value={values.kind}
        required
        options={[{ value: '', label: l10n.text('own-log-kind-choose') }]}
        groups={kindGroups(l10n)}
      />
      <TextField
        {...all}
        name="link"
        label={l10n.text('own-log-link')}
        hint={l10n.text('own-log-link-hint')}
        value={values.link}
        type="url"
        inputmode="url"
        dir="ltr"
        maxlength={1000}
        required
      />
      <TextField
        {...all}
        name="title"
        label={l10n.text('own-log-name')}
        value={values.title}
        maxlength={200}
      />
      <TextField
        {...all}
        name="date"
        label={l10n.text('own-log-date')}
        hint={l10n.text('own-log-date-hint')}
        value={values.date}
        type="date"
        required
      />
      <TextField
        {...all}
        name="locale"
        label={l10n.text('own-log-locale')}
        hint={l10n.text('own-log-locale-hint')}
        value={values.locale}
        maxlength={35}
        dir="ltr"
      />
    </>
  );
}
