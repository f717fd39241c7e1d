// A section of the settings: fields of its own, a schema and what is done with them. All
// sections are forms of one page, which is shown again with what is wrong in one of them.
import type { Child } from 'hono/jsx';
import type * as z from 'zod';
import type { Account } from '../../../shared/identity/accounts/account.ts';
import type { Profile } from '../../../shared/identity/profiles/profile.ts';
import type { FormState } from '../../components/form.tsx';
import type { Fields } from '../../http/fields.ts';
import type { PageContext } from '../../http/page-context.ts';
import { settingsPath } from '../../http/paths.ts';
import { defineForm, type FieldErrors, type Form } from '../../http/page.ts';
import type { FormAnswer } from '../../http/page-answer.ts';

/** What the fields of a section are drawn from. */
export interface SectionProps {
  readonly context: PageContext;
  readonly account: Account;
  readonly profile: Profile;
  readonly draft: FormState;
}

/** Shows the settings again with what is wrong in one section. */
export type ShowAgain = (problem: {
  readonly context: PageContext;
  readonly section: string;
  readonly fields: Fields;
  readonly errors: FieldErrors;
}) => Promise<FormAnswer>;

/** One section, as the page draws and saves it; `defineSection` makes it. */
export interface Section {
  /** Names it in the form and in the address after saving; its heading is `own-<id>`. */
  readonly id: string;
  readonly Inner: (props: SectionProps) => Child;
  /** Whether its fields stand in several small forms that `Inner` draws itself. */
  readonly drawsForms?: boolean;
  /** The form behind it; `done` in the address that follows names the section that shows what was saved. */
  readonly handler: (again: ShowAgain) => Form;
}

/** Ties a section's parts together; `save` answers with what turned out wrong, if anything. */
export function defineSection<Input>(section: {
  readonly id: string;
  readonly Inner: (props: SectionProps) => Child;
  readonly drawsForms?: boolean;
  /** The section that shows what was saved, where it is another one. */
  readonly shownIn?: string;
  readonly schema: (context: PageContext) => z.ZodType<Input>;
  readonly save: (context: PageContext, input: Input) => Promise<FieldErrors | undefined>;
}): Section {
  const { id, schema, save, shownIn = id } = section;
  return {
    ...section,
    handler: (again) =>
      defineForm<Input>({
        schema,
        async submitted({ context, fields, input }) {
          const errors = await save(context, input);
          if (errors !== undefined) return again({ context, section: id, fields, errors });
          const to = `${context.link(settingsPath, { done: shownIn })}#${shownIn}`;
          return { is: 'see-other', to };
        },
        refused: ({ context, fields, errors }) => again({ context, section: id, fields, errors }),
      }),
  };
}
