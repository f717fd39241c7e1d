// What a page is: a line in a list (its address, who gets in, where its code is) and a file that
// shows a view (GET), takes a form (POST) or both; an exchange is a POST of JSON for the few
// scripts there are. The list is all that is loaded before a page is asked for.
import type * as z from 'zod';
import type { Access } from './access.ts';
import type { Fields } from './fields.ts';
import type { Area } from '../../shared/l10n/area.ts';
import type { ExchangeAnswer, FormAnswer, PageAnswer } from './page-answer.ts';
import type { PageContext } from './page-context.ts';
import { readQuery, type Read, type Readers } from './query.ts';

/** A line in a list of pages. A path with a fixed last piece stands before one with a parameter there. */
export type Page = {
  /** A Hono route. */
  readonly path: string;
  /** Its file; imported when the page is first asked for, but for what a cold start needs anyway. */
  readonly load: () => PageModule | Promise<PageModule>;
} & (
  | {
      readonly access: 'anyone';
      /**
       * The same for every stranger: browsers and the edge may keep it a minute. Without it, a
       * page is somebody's own and kept by nobody. What is kept takes no forms.
       */
      readonly kept?: 'a-minute';
    }
  | { readonly access: Exclude<Access, 'anyone'>; readonly kept?: undefined }
);

/** What a page's file exports. */
export interface PageModule {
  readonly view?: View;
  readonly form?: Form;
  readonly exchange?: Exchange;
  /** The sentences that the page shows beside those of every page. */
  readonly messages?: Area | readonly Area[];
}

/** The parameters of a page's path, decoded. */
export type Params = Readonly<Record<string, string>>;

/** What a page answers a GET with; `'bad-query'` when the query is not what it takes. */
export interface View {
  respond(
    context: PageContext,
    params: Params,
    query: Readonly<Record<string, string>>,
  ): Promise<PageAnswer | 'bad-query'>;
}

/** By field, the message id of what is wrong with it. */
export type FieldErrors = Readonly<Record<string, string>>;

/** What a page does with a form that was sent to it. */
export interface Form {
  submit(context: PageContext, params: Params, fields: Fields): Promise<FormAnswer>;
}

/** Ties what a view takes from the query and its answer together. */
export function defineView<const Query extends Readers>(view: {
  readonly query: Query;
  readonly respond: (request: {
    readonly context: PageContext;
    readonly params: Params;
    readonly query: Read<Query>;
  }) => PageAnswer | Promise<PageAnswer>;
}): View {
  return {
    async respond(context, params, sent) {
      const query = readQuery(view.query, sent);
      return query === undefined ? 'bad-query' : view.respond({ context, params, query });
    },
  };
}

interface Submitted {
  readonly context: PageContext;
  readonly params: Params;
  /** What came, as it came, to be shown again. */
  readonly fields: Fields;
}

/**
 * Ties a form's schema and what is done with it together. Fields that the schema does not name
 * are dropped. A schema's messages are ids of sentences; `refused` shows the form again with them.
 */
export function defineForm<Input>(form: {
  readonly schema: (context: PageContext) => z.ZodType<Input>;
  readonly submitted: (request: Submitted & { readonly input: Input }) => FormAnswer | Promise<FormAnswer>;
  readonly refused: (
    request: Submitted & { readonly errors: FieldErrors },
  ) => FormAnswer | Promise<FormAnswer>;
}): Form {
  return {
    async submit(context, params, fields) {
      const parsed = form.schema(context).safeParse(fields.values());
      if (parsed.success) return form.submitted({ context, params, fields, input: parsed.data });
      const errors: Record<string, string> = Object.create(null) as Record<string, string>;
      for (const { path, message } of parsed.error.issues) {
        const field = String(path[0] ?? 'form');
        errors[field] ??= context.l10n.has(message) ? message : 'form-invalid';
      }
      return form.refused({ context, params, fields, errors });
    },
  };
}

/** A POST of JSON from a script of ours, answered in JSON. */
export interface Exchange {
  exchange(context: PageContext, params: Params, body: unknown): Promise<ExchangeAnswer>;
}

/** Ties an exchange's schema and answer together; what the schema refuses is 400. */
export function defineExchange<Input>(exchange: {
  readonly schema: z.ZodType<Input>;
  readonly answer: (request: {
    readonly context: PageContext;
    readonly params: Params;
    readonly input: Input;
  }) => ExchangeAnswer | Promise<ExchangeAnswer>;
}): Exchange {
  return {
    async exchange(context, params, body) {
      const parsed = exchange.schema.safeParse(body);
      if (!parsed.success) return { status: 400, body: { error: 'bad-request' } };
      return exchange.answer({ context, params, input: parsed.data });
    },
  };
}
