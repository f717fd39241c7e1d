// What a route of the API is: what the document says of it and what it does, in one
// place, so that the two can't drift. Routes never see Hono, headers or the table.
import type * as z from 'zod';
import type { Keyring, VerifiedKey } from '../../shared/identity/api-keys/keyring.io.ts';
import type { Scope } from '../../shared/identity/api-keys/schema.ts';
import type { Services } from '../../shared/services.ts';
import { refused, type Reader } from '../http/query.ts';
import { badInput, fieldErrorsOf, type FieldError, type Problem, type ProblemStatus } from './problem.ts';
import { readJson } from './read-json.ts';

/** What the API is made from. */
export type ApiServices = Services & {
  /** Changes still on their way; the local system knows, the cloud does not. */
  readonly unsettled?: () => number;
};

/** In small letters, as OpenAPI has it; HEAD comes with `get`. */
type Method = 'get' | 'post' | 'patch' | 'delete';

/** A query parameter: how it is read, and how it is described (a JSON schema). */
export interface Parameter<Output = unknown> {
  readonly read: Reader<Output>;
  readonly description: string;
  readonly document: Readonly<Record<string, unknown>>;
  readonly required?: boolean;
}

/** What a route takes from the query, by name; whatever else is sent there is ignored. */
export type Parameters = Readonly<Record<string, Parameter>>;
type ParameterValues<Query extends Parameters> = {
  readonly [Name in keyof Query]: Exclude<ReturnType<Query[Name]['read']>, typeof refused>;
};

interface Body<Output> {
  /** The schema of the body at an instant: instants of the future are refused. */
  readonly schema: (now: number) => z.ZodType<Output>;
  readonly maxBytes: number;
  /** What the document shows where the schema itself says too little. */
  readonly document?: () => z.ZodType;
}

/** How an answer is described. */
export interface DescribedAnswer {
  readonly description: string;
  readonly schema?: z.ZodType;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a route says when all went well: `serve` sends the body as JSON, and none with a 204. */
export interface Answer {
  readonly status: 200 | 201 | 204;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Surroundings {
  readonly services: ApiServices;
  readonly keyring: Keyring;
  /** The key of the request; absent on public routes. */
  readonly key: VerifiedKey | undefined;
  /** Path parameters, decoded, as they came. */
  readonly params: Readonly<Record<string, string>>;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** What `respond` gets, query and body read and checked; `body` is undefined where none is taken. */
interface RouteRequest<Query, Input> extends Surroundings {
  readonly query: Query;
  readonly body: Input;
}

interface Description {
  readonly method: Method;
  /** An OpenAPI path: `/api/contributors/{handle}`. */
  readonly path: string;
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  /** `public`, or the scope that a key must have. */
  readonly access: 'public' | Scope;
  readonly answers: Readonly<Partial<Record<Answer['status'], DescribedAnswer>>>;
  /** Problems of its own, beside those that come with access and body. */
  readonly problems?: Readonly<Partial<Record<ProblemStatus, string>>>;
}

/** Made by `defineRoute`; Hono and the OpenAPI document are both built from it. */
export interface Route extends Description {
  readonly query: Parameters;
  readonly body: Body<unknown> | undefined;
  /** Answers a request whose key has been checked. */
  handle(request: Surroundings & { readonly raw: Request }): Promise<Answer | Problem>;
}

/** Ties the description of a route, what it takes and what it does together. */
export function defineRoute<
  const Query extends Parameters = Readonly<Record<string, never>>,
  Input = undefined,
>({
  query,
  body,
  respond,
  ...description
}: Description & {
  readonly query?: Query;
  readonly body?: Body<Input>;
  readonly respond: (
    request: RouteRequest<ParameterValues<Query>, Input>,
  ) => Promise<Answer | Problem> | Answer | Problem;
}): Route {
  return {
    ...description,
    query: query ?? {},
    body,
    async handle({ raw, ...surroundings }) {
      const values = readQuery(query ?? {}, new URL(raw.url).searchParams);
      if ('errors' in values) return badInput(values.errors);
      const input = body === undefined ? { data: undefined } : await readBody(raw, body, surroundings.now);
      if ('problem' in input) return input;
      return respond({
        ...surroundings,
        query: values.values as ParameterValues<Query>,
        body: input.data as Input,
      });
    },
  };
}

function readQuery(
  parameters: Parameters,
  given: URLSearchParams,
): { readonly values: Record<string, unknown> } | { readonly errors: readonly FieldError[] } {
  const values: Record<string, unknown> = {};
  const errors: FieldError[] = [];
  for (const [name, { read, required, description }] of Object.entries(parameters)) {
    const text = given.get(name) ?? undefined;
    const value = read(text);
    if (value !== refused) values[name] = value;
    else
      errors.push({
        field: name,
        message: text === undefined && required ? 'is required' : `must be ${description}`,
      });
  }
  return errors.length > 0 ? { errors } : { values };
}

async function readBody<Input>(
  raw: Request,
  { schema, maxBytes }: Body<Input>,
  now: number,
): Promise<{ readonly data: Input } | Problem> {
  const read = await readJson(raw, maxBytes);
  if ('problem' in read) return read;
  const parsed = schema(now).safeParse(read.value);
  return parsed.success ? { data: parsed.data } : badInput(fieldErrorsOf(parsed.error));
}
