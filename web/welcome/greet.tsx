// Where a greeting is sent to.
import * as z from 'zod';
import { cleanText } from '../../shared/platform/text/text.ts';
import { greet } from '../../shared/membership/welcome/greet.io.ts';
import { GREETING_WORDS_AT_MOST, greetingLines } from '../../shared/membership/welcome/rules.ts';
import { Form, Select, TextField } from '../components/form.tsx';
import { PageHead } from '../components/page-head.tsx';
import { joinMessages } from '../../shared/l10n/join.ts';
import { visitorIn } from '../http/page-context.ts';
import { welcomePath } from '../http/paths.ts';
import { defineForm } from '../http/page.ts';

export { joinMessages as messages };

/** `POST /welcome/greet` */
export const form = defineForm({
  schema: () =>
    z.object({
      handle: z.string().min(1).max(80),
      line: z.enum(greetingLines, 'form-required'),
      words: z
        .string()
        .default('')
        .transform(cleanText)
        .pipe(z.string().max(GREETING_WORDS_AT_MOST, 'form-too-long')),
    }),
  async submitted({ context, input }) {
    const { services } = context;
    const outcome = await greet(services, { by: visitorIn(context).account.id, ...input });
    if (outcome === 'own') {
      const title = context.l10n.text('welcome-own');
      return { is: 'shown', status: 403, title, view: <PageHead title={title} /> };
    }
    if (outcome === 'unknown') return { is: 'not-found' };
    return { is: 'see-other', to: context.link(welcomePath, { done: 'greeted' }) };
  },
  refused({ context: { l10n, link }, fields, errors }) {
    const draft = { l10n, fields, errors };
    return {
      is: 'shown',
      status: 400,
      title: l10n.text('welcome-title'),
      view: (
        <>
          <PageHead title={l10n.text('welcome-title')} />
          <Form
            {...draft}
            action={link(`${welcomePath}/greet`)}
            submit={l10n.text('welcome-send')}
            hidden={{ handle: fields.get('handle') }}
          >
            <Select
              {...draft}
              name="line"
              label={l10n.text('welcome-line')}
              required
              options={greetingLines.map((line) => ({
                value: line,
                label: l10n.text(`welcome-line-${line}`),
              }))}
            />
            <TextField
              {...draft}
              name="words"
              label={l10n.text('welcome-words')}
              maxlength={GREETING_WORDS_AT_MOST}
            />
          </Form>
        </>
      ),
    };
  },
});
