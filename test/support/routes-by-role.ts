// What each kind of visitor gets from each route: a line for every route and method, a status
// for every column. `JSON` is a POST of JSON to a screen that talks to a script; every other
// POST is an empty form, so 400 means that somebody may send it. One status stands for all.
export const columns = [
  'stranger',
  'newcomer',
  'contributor',
  'other',
  'leader',
  'moderator',
  'manager',
  'admin',
  'key',
] as const;
export type Column = (typeof columns)[number];

export interface Row {
  readonly method: 'GET' | 'POST' | 'JSON' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** In the order of the columns. */
  readonly statuses: readonly number[];
}

// `contributor` is the one whose person, page and contribution the parameters name.
//                                                 stranger newcomer contributor other leader moderator manager admin key
const table = `
# Public pages
GET    /                                                 | 200
POST   /                                                 | 404
GET    /leaderboards                                     | 302
POST   /leaderboards                                     | 404
GET    /leaderboards/:program                            | 200
POST   /leaderboards/:program                            | 404
GET    /contributors                                     | 200
POST   /contributors                                     | 404
GET    /contributors/:handle                             | 200
POST   /contributors/:handle                             | 404
GET    /contributors/:handle/contributions               | 200
POST   /contributors/:handle/contributions               | 404
GET    /badges                                           | 200
POST   /badges                                           | 404
GET    /badges/:badge                                    | 200
POST   /badges/:badge                                    | 404
GET    /counting                                         | 200
POST   /counting                                         | 404
GET    /favicon.svg                                      | 200
GET    /robots.txt                                       | 200
# Signing in
GET    /sign-in                                          | 200 302 302 302 302 302 302 302 200
POST   /sign-in                                          | 400
GET    /sign-in/code                                     | 302
POST   /sign-in/code                                     | 400 303 303 303 303 303 303 303 400
GET    /sign-in/out                                      | 405
POST   /sign-in/out                                      | 403 303 303 303 303 303 303 303 403
GET    /sign-in/passkey/options                          | 405
POST   /sign-in/passkey/options                          | 415
JSON   /sign-in/passkey/options                          | 404
GET    /sign-in/passkey                                  | 405
POST   /sign-in/passkey                                  | 415
JSON   /sign-in/passkey                                  | 400
GET    /sign-in/passkeys/options                         | 405
POST   /sign-in/passkeys/options                         | 403 415 415 415 415 415 415 415 403
JSON   /sign-in/passkeys/options                         | 403 404 404 404 404 404 404 404 403
GET    /sign-in/passkeys                                 | 405
POST   /sign-in/passkeys                                 | 403 415 415 415 415 415 415 415 403
JSON   /sign-in/passkeys                                 | 403 400 400 400 400 400 400 400 403
GET    /sign-in/provider                                 | 405
POST   /sign-in/provider                                 | 404
GET    /sign-in/provider/back                            | 404
POST   /sign-in/provider/back                            | 405
GET    /sign-in/provider/problem                         | 400
POST   /sign-in/provider/problem                         | 405
# Sign-up
GET    /join                                             | 302 200 200 200 200 200 200 200 302
POST   /join                                             | 403 405 405 405 405 405 405 405 403
GET    /join/introduction                                | 302 200 200 200 200 200 200 200 302
POST   /join/introduction                                | 403 400 400 400 400 400 400 400 403
GET    /join/guidelines                                  | 302
POST   /join/guidelines                                  | 403 303 303 303 303 303 303 303 403
GET    /join/programs                                    | 302
POST   /join/programs                                    | 403 303 303 303 303 303 303 303 403
GET    /join/task                                        | 302
POST   /join/task                                        | 403 303 303 303 303 303 303 303 403
# The welcome page
GET    /welcome                                          | 302 302 200 200 200 200 200 200 302
POST   /welcome                                          | 403 403 405 405 405 405 405 405 403
GET    /welcome/greet                                    | 405
POST   /welcome/greet                                    | 403 403 400 400 400 400 400 400 403
# One's own space
GET    /me                                               | 302 302 200 200 200 200 200 200 302
POST   /me                                               | 403 403 405 405 405 405 405 405 403
GET    /me/log                                           | 302 302 200 200 200 200 200 200 302
POST   /me/log                                           | 403 403 400 400 400 400 400 400 403
GET    /me/contributions                                 | 302 302 200 200 200 200 200 200 302
POST   /me/contributions                                 | 403 403 405 405 405 405 405 405 403
GET    /me/contributions/:id                             | 302 302 200 404 404 404 404 404 302
POST   /me/contributions/:id                             | 403 403 400 404 404 404 404 404 403
GET    /me/settings                                      | 302 302 200 200 200 200 200 200 302
POST   /me/settings                                      | 403 403 400 400 400 400 400 400 403
GET    /me/security                                      | 302 302 200 200 200 200 200 200 302
POST   /me/security                                      | 403 403 405 405 405 405 405 405 403
GET    /me/security/session                              | 405
POST   /me/security/session                              | 403 403 404 404 404 404 404 404 403
GET    /me/security/sessions                             | 405
POST   /me/security/sessions                             | 403 403 404 404 404 404 404 404 403
GET    /me/security/identity                             | 405
POST   /me/security/identity                             | 403 403 404 404 404 404 404 404 403
GET    /me/security/passkeys/:credential                 | 302 302 404 404 404 404 404 404 302
POST   /me/security/passkeys/:credential                 | 403 403 404 404 404 404 404 404 403
GET    /me/security/passkeys/:credential/remove          | 405
POST   /me/security/passkeys/:credential/remove          | 403 403 404 404 404 404 404 404 403
GET    /me/claim                                         | 302 302 200 200 200 200 200 200 302
POST   /me/claim                                         | 403 403 400 400 400 400 400 400 403
GET    /me/claim/take                                    | 405
POST   /me/claim/take                                    | 403 403 404 404 404 404 404 404 403
GET    /me/claim/withdraw                                | 405
POST   /me/claim/withdraw                                | 403 403 404 404 404 404 404 404 403
GET    /me/data                                          | 302 200 200 200 200 200 200 200 302
POST   /me/data                                          | 403 200 200 200 200 200 200 200 403
GET    /me/erase                                         | 302 200 200 200 200 200 200 200 302
POST   /me/erase                                         | 403 303 303 303 303 303 303 303 403
GET    /me/erase/confirm                                 | 302
POST   /me/erase/confirm                                 | 403 400 400 400 400 400 400 400 403
GET    /me/erased                                        | 200
POST   /me/erased                                        | 405
# The managers' rooms
GET    /manage                                           | 302 302 403 403 200 200 200 200 302
POST   /manage                                           | 403 403 403 403 405 405 405 405 403
GET    /manage/roles                                     | 302 302 403 403 200 200 200 200 302
POST   /manage/roles                                     | 403 403 403 403 400 400 400 400 403
GET    /manage/people                                    | 302 302 403 403 403 403 200 200 302
POST   /manage/people                                    | 403 403 403 403 403 403 400 400 403
GET    /manage/people/:id                                | 302 302 403 403 403 403 200 200 302
POST   /manage/people/:id                                | 403 403 403 403 403 403 405 405 403
GET    /manage/people/:id/give                           | 405 405 403 403 403 403 405 405 405
POST   /manage/people/:id/give                           | 403 403 403 403 403 403 400 400 403
GET    /manage/people/:id/take                           | 405 405 403 403 403 403 405 405 405
POST   /manage/people/:id/take                           | 403 403 403 403 403 403 400 400 403
GET    /manage/people/:id/suspend                        | 405 405 403 403 403 403 405 405 405
POST   /manage/people/:id/suspend                        | 403 403 403 403 403 403 400 400 403
GET    /manage/people/:id/restore                        | 405 405 403 403 403 403 405 405 405
POST   /manage/people/:id/restore                        | 403 403 403 403 403 403 303 303 403
GET    /manage/beginners                                 | 302 302 403 403 403 200 200 200 302
POST   /manage/beginners                                 | 403 403 403 403 403 400 400 400 403
GET    /manage/audit                                     | 302 302 403 403 403 403 200 200 302
POST   /manage/audit                                     | 403 403 403 403 403 403 405 405 403
GET    /manage/review                                    | 302 302 403 403 200 200 200 200 302
POST   /manage/review                                    | 403 403 403 403 405 405 405 405 403
GET    /manage/review/:id                                | 302 302 403 403 404 200 200 200 302
POST   /manage/review/:id                                | 403 403 403 403 404 400 400 400 403
GET    /manage/funnel                                    | 302 302 403 403 403 403 200 200 302
POST   /manage/funnel                                    | 403 403 403 403 403 403 405 405 403
GET    /manage/tasks                                     | 302 302 403 403 403 403 200 200 302
POST   /manage/tasks                                     | 403 403 403 403 403 403 400 400 403
GET    /manage/tasks/offer                               | 405 405 403 403 403 403 405 405 405
POST   /manage/tasks/offer                               | 403 403 403 403 403 403 404 404 403
GET    /manage/tasks/:task                               | 302 302 403 403 403 403 404 404 302
POST   /manage/tasks/:task                               | 403 403 403 403 403 403 404 404 403
GET    /manage/community                                 | 302 302 403 403 403 403 200 200 302
POST   /manage/community                                 | 403 403 403 403 403 403 400 400 403
GET    /manage/claims                                    | 302 302 403 403 403 403 200 200 302
POST   /manage/claims                                    | 403 403 403 403 403 403 405 405 403
GET    /manage/claims/:record/:by                        | 302 302 403 403 403 403 404 404 302
POST   /manage/claims/:record/:by                        | 403 403 403 403 403 403 404 404 403
# The API: a session opens nothing here, and a key nothing anywhere else
GET    /api/contributions                                | 401 401 401 401 401 401 401 401 400
POST   /api/contributions                                | 401 401 401 401 401 401 401 401 400
PATCH  /api/contributions                                | 401 401 401 401 401 401 401 401 400
POST   /api/contributions/batch                          | 401 401 401 401 401 401 401 401 400
GET    /api/contributions/{source}/{externalId}          | 401 401 401 401 401 401 401 401 200
PATCH  /api/contributions/{source}/{externalId}          | 401 401 401 401 401 401 401 401 200
POST   /api/contributions/{source}/{externalId}/accept   | 401 401 401 401 401 401 401 401 200
POST   /api/contributions/{source}/{externalId}/decline  | 401 401 401 401 401 401 401 401 200
POST   /api/contributions/{source}/{externalId}/withdraw | 401 401 401 401 401 401 401 401 200
POST   /api/contributions/{source}/{externalId}/restore  | 401 401 401 401 401 401 401 401 200
GET    /api/contributors/{handle}                        | 200
PATCH  /api/contributors/{handle}                        | 401 401 401 401 401 401 401 401 200
GET    /api/contributors/{handle}/contributions          | 200
GET    /api/leaderboards/{program}                       | 200
GET    /api/badges                                       | 200
GET    /api/badges/{badge}                               | 200
GET    /api/badges/{badge}/holders                       | 200
POST   /api/badges/{badge}/holders                       | 401 401 401 401 401 401 401 401 400
GET    /api/keys                                         | 401 401 401 401 401 401 401 401 200
POST   /api/keys                                         | 401 401 401 401 401 401 401 401 400
DELETE /api/keys/{id}                                    | 401 401 401 401 401 401 401 401 404
GET    /api/openapi.json                                 | 200
GET    /healthz                                          | 200
`;

/** The rows of the table. Throws for a line that is none. */
export function rowsOf(): readonly Row[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, method, path = '', figures = ''] =
        /^(GET|POST|JSON|PATCH|DELETE) +(\S+) *\|([ \d]+)$/.exec(line) ?? [];
      const given = figures.trim().split(/ +/).map(Number);
      const statuses = given.length === 1 ? columns.map(() => given[0] ?? 0) : given;
      if (method === undefined || statuses.length !== columns.length)
        throw new Error(`not a row of the table: ${line}`);
      return { method: method as Row['method'], path, statuses };
    });
}
