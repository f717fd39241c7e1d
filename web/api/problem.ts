// What is said when a request can't be done: RFC 9457 problems. `about:blank` is the
// type of those that mean no more than their status; what is wrong stands in `detail`
// and, for input, field by field in `errors`.
import * as z from 'zod';

const titles = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
} as const;

/** The statuses that a problem may have: those with a title above. */
export type ProblemStatus = keyof typeof titles;

/** One entry of a problem's `errors`, also of a line of a batch. */
export const fieldErrorSchema = z.strictObject({
  field: z.string().describe('The field, with dots for what lies inside; `body` for the whole'),
  message: z.string(),
});
/** What is wrong with one field, in English, as `fieldErrorsOf` and the routes write it. */
export type FieldError = z.infer<typeof fieldErrorSchema>;

/** The body of every answer that is a problem, as `problemBody` makes it and the document describes it. */
export const problemSchema = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(fieldErrorSchema).optional(),
  instance: z
    .string()
    .optional()
    .describe(
      'Names this one request: `urn:laurel:request:` and the id that `X-Request-Id` carries; quote it to whoever runs the site',
    ),
});

/** A problem on its way to being an answer. */
export interface Problem {
  readonly problem: ProblemStatus;
  readonly detail: string;
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** A problem of a status; `more` adds what is wrong with which field, or headers. */
export function problem(
  status: ProblemStatus,
  detail: string,
  more: Pick<Problem, 'errors' | 'headers'> = {},
): Problem {
  return { problem: status, detail, ...more };
}

/** The RFC 9457 body of a problem; `request` is the id of the request that had it. */
export function problemBody(
  { problem: status, detail, errors }: Problem,
  request?: string,
): z.input<typeof problemSchema> {
  return {
    type: 'about:blank',
    title: titles[status],
    status,
    detail,
    ...(errors === undefined ? {} : { errors: [...errors] }),
    ...(request === undefined ? {} : { instance: `urn:laurel:request:${encodeURIComponent(request)}` }),
  };
}

/** A 400 that names the fields. */
export function badInput(errors: readonly FieldError[]): Problem {
  const named = errors.map(({ field }) => field).join(', ');
  return problem(400, `The request is not understood: ${named}.`, { errors });
}

/** More errors than this help nobody. */
const MOST_ERRORS = 20;

/** What zod found, field by field; unknown fields are named each. */
export function fieldErrorsOf(error: z.ZodError): readonly FieldError[] {
  return error.issues
    .flatMap((issue): FieldError[] => {
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
          field: nameOf([...issue.path, key]),
          message: 'is not a known field',
        }));
      }
      const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
      return [{ field: nameOf(issue.path), message: missing ? 'is required' : issue.message }];
    })
    .slice(0, MOST_ERRORS);
}

/** A field name as it was sent, but never so long that the answer is the attack. */
function nameOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'body' : path.map(String).join('.').slice(0, 200);
}
