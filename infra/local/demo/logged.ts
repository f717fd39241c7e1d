// Contributions that the made-up people logged by hand in the last days, with what
// reviewers made of them; those without a verdict wait for one where their program asks for it.
import { logByHand } from '../../../shared/activity/by-hand/log.io.ts';
import type { Kind } from '../../../shared/platform/vocabulary/programs.ts';
import { splitIdentity } from '../../../shared/activity/contributions/keys.ts';
import { dayIn } from '../../../shared/platform/time/zone.ts';
import { readAccount } from '../../../shared/identity/accounts/store.ts';
import { idOf, type Stage } from './stage.ts';

/** What a reviewer, by handle, makes of a contribution on the day after it, at nine. */
export interface Verdict {
  readonly reviewer: string;
  readonly status: 'accepted' | 'declined';
  readonly words: string;
}

/** A contribution that one of the made-up people logs by hand. */
export interface Logged {
  /** Handle. */
  readonly by: string;
  /** Days before today on which it was logged and done. */
  readonly ago: number;
  readonly kind: Kind;
  readonly locale: string;
  readonly title: string;
  readonly url: string;
  readonly verdict?: Verdict;
}

/** Everything that is logged by hand in the demo; handles are those of `people` and `newcomers`. */
// One line a contribution: a table to read down.
// prettier-ignore
export const logged: readonly Logged[] = [
  { by: 'delphine', ago: 2, kind: 'article.created', locale: 'fr', title: 'Déplacer ses dossiers sans rien perdre', url: 'https://blog.aubry.example/otter-dossiers' },
  { by: 'wren', ago: 1, kind: 'article.reviewed', locale: 'en-US', title: 'Style guide: words we avoid', url: 'https://wiki.otter.example/style/words' },
  { by: 'leopold', ago: 3, kind: 'article.edited', locale: 'de', title: 'Zwei Konten in einem Fenster', url: 'https://wiki.otter.example/de/zwei-konten' },
  { by: 'baptiste', ago: 1, kind: 'translation.edited', locale: 'fr', title: 'Notes de version, traduites', url: 'https://l10n.otter.example/fr/release-notes' },
  { by: 'salma', ago: 1, kind: 'translation.created', locale: 'ar', title: 'قائمة الاختصارات', url: 'https://l10n.otter.example/ar/shortcuts' },
  { by: 'soledad', ago: 4, kind: 'translation.reviewed', locale: 'es', title: 'Glosario de correo', url: 'https://l10n.otter.example/es/glosario' },
  { by: 'imani', ago: 1, kind: 'social.reply', locale: 'en-GB', title: '“Did Otter just eat my draft?”', url: 'https://social.example/@otter/1184' },
  { by: 'rosalind', ago: 2, kind: 'social.reply', locale: 'nl', title: '“Waar staat het archief nu?”', url: 'https://social.example/@otter/1179' },
  { by: 'juno', ago: 1, kind: 'social.reply', locale: 'en-US', title: '“Sync has been at 99 percent since noon”', url: 'https://social.example/@otter/1188' },
  { by: 'wren', ago: 2, kind: 'article.created', locale: 'en-US', title: 'How we talk about data', url: 'https://wiki.otter.example/data', verdict: { reviewer: 'marlow', status: 'accepted', words: 'Clear and short. I took one comma out.' } },
  { by: 'ines', ago: 5, kind: 'article.created', locale: 'pt-PT', title: 'Encontrar uma mensagem antiga', url: 'https://ajuda.example/mensagem-antiga', verdict: { reviewer: 'okonkwo_a', status: 'accepted', words: 'Thank you, the pictures help.' } },
  { by: 'corin', ago: 3, kind: 'article.edited', locale: 'en-US', title: 'Ten tricks for Otter', url: 'https://corin.example/ten-tricks', verdict: { reviewer: 'wren', status: 'declined', words: 'Half of these are from version 4. Bring the list up to date and send it again?' } },
  { by: 'elif', ago: 4, kind: 'translation.created', locale: 'tr', title: 'Bir mesajı şifrele', url: 'https://l10n.otter.example/tr/encrypt', verdict: { reviewer: 'okonkwo_a', status: 'accepted', words: '' } },
  { by: 'wren', ago: 7, kind: 'article.edited', locale: 'en-US', title: 'Mail without a connection', url: 'https://wiki.otter.example/offline', verdict: { reviewer: 'okonkwo_a', status: 'declined', words: 'This page belongs to the product team; please hand it to them.' } },
  { by: 'valentin', ago: 3, kind: 'social.reply', locale: 'fr', title: '« Les accusés de lecture, comment les couper ? »', url: 'https://social.example/@otter/1163', verdict: { reviewer: 'saoirse', status: 'accepted', words: '' } },
  { by: 'tilda', ago: 2, kind: 'forum.reply', locale: 'da', title: 'Kalenderen viser i går', url: 'https://forum.dk.example/otter/4471' },
];

/** Logs one of them. */
export async function logOf(stage: Stage, each: Logged): Promise<void> {
  const { services } = stage;
  const { by, kind, locale, title, url } = each;
  const account = await readAccount(services.table, idOf(stage, by));
  if (account === undefined) throw new Error(`${by} has no account`);
  const day = dayIn(account.timeZone ?? 'UTC', services.clock.now());
  const draft = { kind, locale, title, url, day };
  const { contribution } = await logByHand(services, account, { draft, again: false });
  const { identity, version } = contribution;
  stage.logged.set(`${by} ${title}`, { externalId: splitIdentity(identity).externalId, version });
}
