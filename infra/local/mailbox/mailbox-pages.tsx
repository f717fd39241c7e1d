// `/_mailbox`: what the local system has sent, for whoever runs it. A tool of this machine
// like the commands, so it speaks English only. Mails are shown as what they are, foreign
// text: no script, nothing loaded, their HTML in a frame that may do nothing.
import { Hono } from 'hono';
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { KeptMail, MailFolder } from './mail-folder.ts';

const AT_MOST = 200;

const headers = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
} as const;

/** The routes `/_mailbox`, `/_mailbox.json`, `/_mailbox/:id` and `/_mailbox/:id/raw`; `?to=` asks for one address. */
export function createMailboxPages(folder: MailFolder): Hono {
  const app = new Hono();
  const listed = (c: Context) =>
    folder.list({ limit: AT_MOST, to: c.req.query('to')?.trim().toLowerCase() || undefined });

  app.get('/_mailbox.json', async (c) => {
    const mails = (await listed(c)).map(({ id, to, subject, at, text }) => ({ id, to, subject, at, text }));
    return c.json(mails, 200, headers);
  });
  app.get('/_mailbox', async (c) =>
    show(c, 'Mailbox', <List mails={await listed(c)} to={c.req.query('to') ?? ''} />),
  );
  app.get('/_mailbox/:id', async (c) => {
    const mail = await folder.read(c.req.param('id'));
    if (mail === undefined) return show(c, 'No such mail', <p>There is no such mail here.</p>, 404);
    return show(c, mail.subject, <Mail mail={mail} />);
  });
  app.get('/_mailbox/:id/raw', async (c) => {
    const id = c.req.param('id');
    const raw = await folder.readRaw(id);
    if (raw === undefined) return show(c, 'No such mail', <p>There is no such mail here.</p>, 404);
    return c.body(new Uint8Array(raw), 200, {
      ...headers,
      'Content-Type': 'message/rfc822',
      'Content-Disposition': `attachment; filename="${id}.eml"`,
    });
  });
  return app;
}

function List({ mails, to }: { readonly mails: readonly KeptMail[]; readonly to: string }) {
  return (
    <>
      <h1>Mailbox</h1>
      <p>Mails that this machine has sent. None of them left it.</p>
      <form>
        <label>
          Address <input type="search" name="to" value={to} />
        </label>{' '}
        <button>Show</button>
      </form>
      {mails.length === 0 ? (
        <p>No mails.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">To</th>
              <th scope="col">Subject</th>
              <th scope="col">Time</th>
            </tr>
          </thead>
          <tbody>
            {mails.map((mail) => (
              <tr>
                <td>{mail.to}</td>
                <td>
                  <a href={`/_mailbox/${mail.id}`}>
                    <bdi>{mail.subject === '' ? '(no subject)' : mail.subject}</bdi>
                  </a>
                </td>
                <td>
                  <time datetime={mail.at}>{mail.at}</time>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Mail({ mail }: { readonly mail: KeptMail }) {
  return (
    <>
      <p>
        <a href="/_mailbox">Mailbox</a>
      </p>
      <h1>
        <bdi>{mail.subject}</bdi>
      </h1>
      <pre dir="auto">{mail.text}</pre>
      {mail.html === undefined ? null : (
        <iframe sandbox="" title="The mail as HTML" srcdoc={mail.html} width="100%" height="480"></iframe>
      )}
      <h2>Headers</h2>
      <dl>
        {mail.headers.map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      <p>
        <a href={`/_mailbox/${mail.id}/raw`}>Download as .eml</a>
      </p>
    </>
  );
}

const style =
  'body{font:1rem/1.5 system-ui,sans-serif;max-inline-size:60rem;margin:2rem auto;padding-inline:1rem;color:#1c2321;background:#fff}' +
  'table{border-collapse:collapse;inline-size:100%}th,td{text-align:start;padding:.4rem .8rem .4rem 0;border-block-end:1px solid #ccd3d0;overflow-wrap:anywhere}' +
  'pre{white-space:pre-wrap;background:#f3f5f4;padding:1rem}iframe{border:1px solid #ccd3d0}dt{font-weight:600}dd{margin:0 0 .4rem;overflow-wrap:anywhere}';

function show(c: Context, title: string, body: Child, status: 200 | 404 = 200): Response | Promise<Response> {
  const page = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{title}</title>
        <style>{style}</style>
      </head>
      <body>{body}</body>
    </html>
  );
  return c.html(html`<!doctype html>${page}`, status, headers);
}
