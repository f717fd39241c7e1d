// The form of a first task in a manager's own words, for a new one and for changing one.
import * as z from 'zod';
import { cleanText } from '../../../shared/platform/text/text.ts';
import { programs } from '../../../shared/platform/vocabulary/programs.ts';
import { normaliseLocale } from '../../../shared/platform/text/locale.ts';
import type { OwnTask } from '../../../shared/membership/first-tasks/rules.ts';
import { Form, Select, TextArea, TextField } from '../../components/form.tsx';
import type { Fields } from '../../http/fields.ts';
import type { PageContext } from '../../http/page-context.ts';
import { safeUrl } from '../../http/safe-url.ts';
import type { FieldErrors } from '../../http/page.ts';

const difficulties = ['1', '2', '3'] as const;

/** A task without its id. */
export const taskFields = z.object({
  program: z.enum(programs, 'form-required'),
  difficulty: z.enum(difficulties, 'form-required').transform((text) => Number(text) as 1 | 2 | 3),
  title: line(120).pipe(z.string().min(1, 'form-required')),
  words: line(500),
  locale: z
    .string()
    .default('')
    .transform((text, issues) => {
      const locale = text.trim() === '' ? '' : normaliseLocale(text);
      if (locale !== undefined) return locale;
      issues.addIssue({ code: 'custom', message: 'form-invalid' });
      return z.NEVER;
    }),
  url: z
    .string()
    .default('')
    .transform((text, issues) => {
      const url = text.trim() === '' ? '' : safeUrl(text.trim());
      if (url !== undefined && url.length <= 1000) return url;
      issues.addIssue({ code: 'custom', message: 'manage-tasks-url-wrong' });
      return z.NEVER;
    }),
});

/** What was sent as a task. */
export function taskOfFields(id: string, { locale, url, ...rest }: z.output<typeof taskFields>): OwnTask {
  return { id, ...rest, ...(locale === '' ? {} : { locale }), ...(url === '' ? {} : { url }) };
}

function line(longest: number) {
  return z.string().default('').transform(cleanText).pipe(z.string().max(longest, 'form-too-long'));
}

interface TaskFormProps {
  readonly context: PageContext;
  readonly fields: Fields;
  readonly errors: FieldErrors;
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly task?: OwnTask | undefined;
}

/** The form; `task` is what stands in it when nothing was sent yet. */
export function TaskForm({ context: { l10n, link }, fields, errors, action, hidden, task }: TaskFormProps) {
  const draft = { l10n, fields, errors };
  return (
    <Form {...draft} action={link(action)} submit={l10n.text('manage-save')} hidden={hidden}>
      <Select
        {...draft}
        name="program"
        label={l10n.text('manage-tasks-program')}
        value={task?.program}
        required
        options={programs.map((program) => ({ value: program, label: l10n.text(`program-${program}`) }))}
      />
      <TextField
        {...draft}
        name="title"
        label={l10n.text('manage-tasks-name')}
        value={task?.title}
        maxlength={120}
        required
      />
      <TextArea
        {...draft}
        name="words"
        label={l10n.text('manage-tasks-words')}
        value={task?.words}
        maxlength={500}
      />
      <TextField
        {...draft}
        name="url"
        type="url"
        label={l10n.text('manage-tasks-url')}
        value={task?.url}
        maxlength={1000}
        dir="ltr"
      />
      <TextField
        {...draft}
        name="locale"
        label={l10n.text('manage-tasks-locale')}
        hint={l10n.text('manage-tasks-locale-hint')}
        value={task?.locale}
        maxlength={35}
        dir="ltr"
      />
      <Select
        {...draft}
        name="difficulty"
        label={l10n.text('manage-tasks-difficulty')}
        value={String(task?.difficulty ?? 1)}
        required
        options={difficulties.map((each) => ({
          value: each,
          label: l10n.text(`manage-tasks-difficulty-${each}`),
        }))}
      />
    </Form>
  );
}
