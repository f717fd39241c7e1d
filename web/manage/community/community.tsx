// The community's settings: its guidelines, and the programs that ask for review. Whoever
// saves over somebody else's change is told first, with both texts before them.
import * as z from 'zod';
import { changeCommunity, readCommunity } from '../../../shared/activity/community-settings/settings.io.ts';
import type { Community } from '../../../shared/activity/community-settings/rules.ts';
import { cleanLines } from '../../../shared/platform/text/text.ts';
import { programs, type Program } from '../../../shared/platform/vocabulary/programs.ts';
import { Choice, Form, Notice, TextArea } from '../../components/form.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { noFields, type Fields } from '../../http/fields.ts';
import { manageJoinMessages } from '../../../shared/l10n/manage-join.ts';
import { visitorIn, type PageContext } from '../../http/page-context.ts';
import { managePath } from '../../http/paths.ts';
import { textQuery } from '../../http/query.ts';
import { defineForm, defineView, type FieldErrors } from '../../http/page.ts';
import type { FormAnswer } from '../../http/page-answer.ts';

export { manageJoinMessages as messages };

const path = `${managePath}/community`;
const LONGEST = 5000;

const guidelines = z
  .string()
  .default('')
  .transform(cleanLines)
  .pipe(z.string().max(LONGEST, 'form-too-long'));

/** One field for each program there is. */
const guidelinesOfPrograms = Object.fromEntries(
  programs.map((program) => [`guidelines-${program}`, guidelines]),
) as Record<`guidelines-${Program}`, typeof guidelines>;

const schema = z.object({
  version: z.coerce.number().int().min(0),
  guidelines,
  ...guidelinesOfPrograms,
  review: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((sent) => [sent].flat())
    .pipe(z.array(z.enum(programs)).max(programs.length)),
});

/** `/manage/community` */
export const view = defineView({
  query: { done: textQuery({ least: 0, most: 20 }) },
  async respond({ context, query: { done } }) {
    const community = await readCommunity(context.services);
    const screen = { context, community, fields: noFields, errors: {}, done: done === 'saved' };
    return { is: 'page', title: titleIn(context), view: <Settings {...screen} /> };
  },
});

/** Saves all settings at once; `version` is that of the settings the form was drawn from, and 409 says that they are newer now. */
export const form = defineForm({
  schema: () => schema,
  async submitted({ context, fields, input }) {
    const outcome = await changeCommunity(context.services, {
      by: visitorIn(context).account.id,
      version: input.version,
      change: {
        guidelines: input.guidelines,
        programGuidelines: Object.fromEntries(
          programs.map((program) => [program, input[`guidelines-${program}`]]),
        ),
        reviewPrograms: input.review,
      },
    });
    if (outcome === 'outdated') return again(context, fields, 409, { form: 'manage-outdated' });
    return { is: 'see-other', to: context.link(path, { done: 'saved' }) };
  },
  refused: ({ context, fields, errors }) => again(context, fields, 400, errors),
});

function titleIn({ l10n }: PageContext): string {
  return l10n.text('manage-community-title');
}

async function again(
  context: PageContext,
  fields: Fields,
  status: 400 | 409,
  errors: FieldErrors,
): Promise<FormAnswer> {
  const community = await readCommunity(context.services);
  const screen = { context, community, fields, errors, done: false, showStored: status === 409 };
  return { is: 'shown', status, title: titleIn(context), view: <Settings {...screen} /> };
}

interface SettingsProps {
  readonly context: PageContext;
  readonly community: Community;
  readonly fields: Fields;
  readonly errors: FieldErrors;
  readonly done: boolean;
  /** What somebody else saved in the meantime. */
  readonly showStored?: boolean;
}

function Settings({ context, community, fields, errors, done, showStored = false }: SettingsProps) {
  const { l10n, link } = context;
  const draft = { l10n, fields, errors };
  const texts = [
    { name: 'guidelines', label: l10n.text('manage-community-guidelines'), stored: community.guidelines },
    ...programs.map((program) => ({
      name: `guidelines-${program}`,
      label: l10n.text('manage-community-guidelines-of', { program: l10n.text(`program-${program}`) }),
      stored: community.programGuidelines[program],
    })),
  ];
  return (
    <>
      <PageHead
        kicker={<a href={link(managePath)}>{l10n.text('nav-manage')}</a>}
        title={titleIn(context)}
        lead={l10n.text('manage-community-lead')}
      >
        {done && <Notice>{l10n.text('manage-saved')}</Notice>}
      </PageHead>
      <Form
        {...draft}
        action={link(path)}
        submit={l10n.text('manage-save')}
        hidden={{ version: String(community.version) }}
      >
        {texts.map(({ name, label, stored = '' }) => (
          <>
            <TextArea
              {...draft}
              name={name}
              label={label}
              hint={l10n.text('manage-community-empty')}
              value={stored}
              maxlength={LONGEST}
              rows={6}
            />
            {showStored && stored !== fields.get(name) && (
              <details>
                <summary>{l10n.text('manage-community-stored')}</summary>
                <p dir="auto">{stored}</p>
              </details>
            )}
          </>
        ))}
        <Choice
          {...draft}
          type="checkbox"
          name="review"
          legend={l10n.text('manage-community-review')}
          hint={l10n.text('manage-community-review-hint')}
          chosen={community.reviewPrograms}
          options={programs.map((program) => ({ value: program, label: l10n.text(`program-${program}`) }))}
        />
      </Form>
    </>
  );
}
