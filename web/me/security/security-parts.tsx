// Sessions, passkeys and identities, each with the forms that end it.
import type { Visitor } from '../../../shared/identity/accounts/account.ts';
import { dayOf } from '../../../shared/platform/time/day.ts';
import { holds } from '../../../shared/identity/accounts/rules.ts';
import { PASSKEYS_AT_MOST } from '../../../shared/membership/sign-in/passkey-rules.ts';
import { Form } from '../../components/form.tsx';
import { PasskeyArea } from '../../components/passkey-area.tsx';
import { Ago, OnDay } from '../../components/when.tsx';
import type { PageContext } from '../../http/page-context.ts';
import { providerPath, securityPath } from '../../http/paths.ts';

interface Part {
  readonly context: PageContext;
  readonly visitor: Visitor;
}

/** Where one is signed in. */
export function Sessions({ context, visitor }: Part) {
  const { l10n, link, now } = context;
  const sessions = Object.entries(visitor.account.sessions)
    .filter(([, session]) => holds(visitor.account, session, now))
    .sort(([a, { seenAt }], [b, other]) =>
      a === visitor.sessionKey ? -1 : b === visitor.sessionKey ? 1 : other.seenAt - seenAt,
    );
  return (
    <section>
      <h2>{l10n.text('security-sessions')}</h2>
      <ul class="plain">
        {sessions.map(([key, { device, startedAt, seenAt, by }]) => {
          const name = device === '' ? l10n.text('security-device-unknown') : device;
          const isThis = key === visitor.sessionKey;
          return (
            <li class="row">
              <div>
                <b>
                  <bdi>{name}</bdi>
                </b>
                {isThis && <> · {l10n.text('security-session-this')}</>}
                <small>
                  {l10n.text(`security-by-${by}`)} · {l10n.text('security-since')}{' '}
                  <OnDay context={context} day={dayOf(startedAt)} /> · {l10n.text('security-seen')}{' '}
                  <Ago context={context} instant={seenAt} />
                </small>
              </div>
              <form method="post" action={link(`${securityPath}/session`)}>
                <input type="hidden" name="session" value={key} />
                <button class="quiet" aria-label={`${l10n.text('security-sign-out')}: ${name}`}>
                  {l10n.text('security-sign-out')}
                </button>
              </form>
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 && (
        <Form
          l10n={l10n}
          action={link(`${securityPath}/sessions`)}
          hidden={{ which: 'others' }}
          submit={l10n.text('security-sign-out-others')}
        />
      )}
      <Form
        l10n={l10n}
        action={link(`${securityPath}/sessions`)}
        hidden={{ which: 'all' }}
        submit={l10n.text('security-sign-out-all')}
        grave
      />
    </section>
  );
}

/** The passkeys, and the way to another one. */
export function Passkeys({ context, visitor }: Part) {
  const { l10n, link } = context;
  const passkeys = Object.entries(visitor.account.passkeys).sort(([, a], [, b]) => a.addedAt - b.addedAt);
  return (
    <section>
      <h2>{l10n.text('security-passkeys')}</h2>
      <p class="soft">{l10n.text('security-passkeys-explained')}</p>
      {passkeys.length > 0 && (
        <ul class="plain">
          {passkeys.map(([credential, { name, addedAt, usedAt }]) => (
            <li class="row">
              <div>
                <a href={link(`${securityPath}/passkeys/${encodeURIComponent(credential)}`)}>
                  <bdi>{name === '' ? l10n.text('security-device-unknown') : name}</bdi>
                </a>
                <small>
                  {l10n.text('security-added')} <OnDay context={context} day={dayOf(addedAt)} /> ·{' '}
                  {usedAt === undefined ? (
                    l10n.text('security-never-used')
                  ) : (
                    <>
                      {l10n.text('security-used')} <Ago context={context} instant={usedAt} />
                    </>
                  )}
                </small>
              </div>
            </li>
          ))}
        </ul>
      )}
      {passkeys.length < PASSKEYS_AT_MOST ? (
        <PasskeyArea context={context} does="add" path={link(securityPath)} />
      ) : (
        <p>{l10n.text('security-passkey-full')}</p>
      )}
    </section>
  );
}

/** Identities at the community's provider; nothing where there is neither. */
export function Identities({ context, visitor }: Part) {
  const { l10n, link, services } = context;
  const { provider } = services.config;
  const identities = Object.entries(visitor.account.identities);
  if (provider === undefined && identities.length === 0) return null;
  return (
    <section>
      <h2>{l10n.text('security-identities')}</h2>
      <p class="soft">{l10n.text('security-identities-explained')}</p>
      <ul class="plain">
        {identities.map(([mark, { issuer, name, connectedAt }]) => (
          <li class="row">
            <div>
              <bdi>{name}</bdi>
              <small>
                <bdi>{new URL(issuer).hostname}</bdi> · {l10n.text('security-connected')}{' '}
                <OnDay context={context} day={dayOf(connectedAt)} />
              </small>
            </div>
            <form method="post" action={link(`${securityPath}/identity`)}>
              <input type="hidden" name="identity" value={mark} />
              <button class="quiet" aria-label={`${l10n.text('security-disconnect')}: ${name}`}>
                {l10n.text('security-disconnect')}
              </button>
            </form>
          </li>
        ))}
      </ul>
      {provider !== undefined && (
        <Form
          l10n={l10n}
          action={link(providerPath)}
          hidden={{ next: securityPath }}
          submit={l10n.text('security-connect', { provider: l10n.isolate(provider.name) })}
        />
      )}
    </section>
  );
}
