// Changing one's own settings. What everybody may see stands in the profile, what is private
// in the account; each form changes one of the two with one versioned write.
import type { Account, Edition, MailKind } from '../../identity/accounts/account.ts';
import { changeAccount } from '../../identity/accounts/change.io.ts';
import type { Services } from '../services.ts';
import { dayOf } from '../../platform/time/day.ts';
import { changeProfile, unspoken } from '../../identity/profiles/change-profile.io.ts';
import type { Profile, Visibility } from '../../identity/profiles/profile.ts';
import { readProfile } from '../../identity/profiles/store.ts';
import { withAway, withoutAway, type Away } from './away.ts';

type Needs = Pick<Services, 'table' | 'ids' | 'clock'>;
type Owner = Pick<Account, 'id' | 'handle'>;

/** A person's own profile as it is now. */
export async function readOwnProfile(
  { table }: Pick<Services, 'table'>,
  { id, handle = id }: Owner,
): Promise<Profile> {
  return (await readProfile(table, id)) ?? unspoken(handle);
}

/** Sets what somebody says about themselves; empty words and languages are taken out. */
export async function sayAboutMyself(
  services: Needs,
  owner: Owner,
  {
    displayName,
    words,
    languages,
  }: { readonly displayName: string; readonly words: string; readonly languages: readonly string[] },
): Promise<void> {
  await changeOwnProfile(services, owner, ({ words: _words, languages: _languages, ...rest }) => ({
    ...rest,
    displayName,
    ...(words === '' ? {} : { words }),
    ...(languages.length === 0 ? {} : { languages }),
  }));
}

/** Sets who may see somebody's page, and whether they take part in public recognition. */
export async function setVisibility(
  services: Needs,
  owner: Owner,
  { visibility, optedOut }: { readonly visibility: Visibility; readonly optedOut: boolean },
): Promise<void> {
  await changeOwnProfile(services, owner, (before) => ({ ...before, visibility, optedOut }));
}

/** Sets in which language and time zone somebody is spoken to; no language is that of the browser. */
export async function setPlace(
  services: Needs,
  { id }: Owner,
  { language, timeZone }: { readonly language?: string | undefined; readonly timeZone: string },
): Promise<void> {
  await changeAccount(services, id, ({ language: _language, ...account }) => ({
    ...account,
    timeZone,
    ...(language === undefined ? {} : { language }),
  }));
}

/** Sets which mails and which editions of the standup somebody wants. */
export async function setMails(
  services: Needs,
  { id }: Owner,
  wish: { readonly mailsRefused: readonly MailKind[]; readonly editions: readonly Edition[] },
): Promise<void> {
  await changeAccount(services, id, (account) => ({
    ...account,
    preferences: { ...account.preferences, ...wish },
  }));
}

/** Adds days on which somebody is away; false when there are too many already. */
export async function addAway(services: Needs, { id }: Owner, away: Away): Promise<boolean> {
  const today = dayOf(services.clock.now());
  let fits = true;
  await changeAccount(services, id, (account) => {
    const after = withAway(account.preferences.away, away, today);
    fits = after !== undefined;
    if (after === undefined || JSON.stringify(after) === JSON.stringify(account.preferences.away)) {
      return account;
    }
    return { ...account, preferences: { ...account.preferences, away: after } };
  });
  return fits;
}

/** Takes days away out again; safe to repeat. */
export async function removeAway(services: Needs, { id }: Owner, away: Away): Promise<void> {
  await changeAccount(services, id, (account) => {
    const after = withoutAway(account.preferences.away, away);
    return after.length === account.preferences.away.length
      ? account
      : { ...account, preferences: { ...account.preferences, away: after } };
  });
}

async function changeOwnProfile(
  services: Needs,
  { id, handle }: Owner,
  change: (profile: Profile) => Profile,
): Promise<void> {
  if (handle === undefined) return;
  // Between the session check and this write the record may have been closed.
  await changeProfile(services, { id, handle }, (before) =>
    before.state === 'active' ? change(before) : before,
  );
}
