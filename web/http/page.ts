// Screens beside the public pages: what somebody sees and sends once there is a session, or
// to get one. A screen is loaded when it is first asked for, so that a cold start for a
// public page reads none of them. It shows a view (GET), takes a form (POST) or both; an
// exchange is a POST of JSON for the few scripts there are.
import type * as z from 'zod';
import type { Access } from './access.ts';
import type { Fields } from './fields.ts';
import type { PageAnswer, PageContext } from './page-context.ts';
import { refused, type Read, type Readers } from './query.ts';

/** A line in a list of screens. */
export interface Screen {
  /** A Hono route. */
  readonly path: string;
  readonly access: Access;
  readonly load: () => Promise<ScreenModule>;
}

/** What a screen's file exports. */
export interface ScreenModule {
  readonly view?: View;
  readonly form?: Form;
  readonly exchange?: Exchange;
  /** The sentences of the screen's area, by language tag. */
  readonly messages?: Readonly<Record<string, string>>;
}

export type Params = Readonly<Record<string, string>>;

export interface View {
  respond(
    context: PageContext,
    params: Params,
    query: Readonly<Record<string, string>>,
  ): Promise<PageAnswer | 'bad-query'>;
}

/** Cookies to set beside an answer; an empty value removes one. All are `__Host-`, HTTP-only and lax. */
export interface SetCookie {
  /** Without the prefix. */
  readonly name: string;
  readonly value: string;
  readonly maxAgeSeconds?: number;
}

export type FormAnswer =
  /** Done: the browser goes on with a GET of `to`, a path of this site or an address we made. */
  | { readonly is: 'see-other'; readonly to: string; readonly cookies?: readonly SetCookie[] }
  /** Shown again or instead, with what is wrong. */
  | {
      readonly is: 'shown';
      readonly status: 200 | 400 | 403 | 409 | 429 | 503;
      readonly title: string;
      readonly view: Extract<PageAnswer, { is: 'page' }>['view'];
      readonly script?: string;
      readonly cookies?: readonly SetCookie[];
      readonly retryAfterSeconds?: number;
    }
  /** A file to keep. */
  | {
      readonly is: 'file';
      readonly name: string;
      readonly type: string;
      readonly bytes: Uint8Array;
    }
  | { readonly is: 'not-found' }
  | { readonly is: 'forbidden' };

/** By field, the message id of what is wrong with it. */
export type FieldErrors = Readonly<Record<string, string>>;

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
    async respond(context, params, query) {
      const values: Record<string, unknown> = {};
      for (const [name, read] of Object.entries(view.query)) {
        const value = read(query[name]);
        if (value === refused) return 'bad-query';
        values[name] = value;
      }
      return view.respond({ context, params, query: values as Read<Query> });
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

export interface ExchangeAnswer {
  readonly status: 200 | 400 | 401 | 403 | 404 | 409 | 429;
  readonly body: unknown;
  readonly cookies?: readonly SetCookie[];
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
