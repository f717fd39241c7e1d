// The made-up people of the demo. Nobody here exists; names in several scripts and
// right-to-left languages are there because a real community has them.
import type { Program } from '../../../shared/platform/vocabulary/programs.ts';

/** Somebody of the demo with a past: `writeHistory` draws their contributions from it. */
export interface DemoPerson {
  readonly handle: string;
  /** Absent for people who were imported and have not claimed their record yet; who has one has an account, but for machines and those who are gone. */
  readonly name?: string;
  /** Days before today on which they began, and on which they left if they did. */
  readonly began: number;
  readonly left?: number;
  /** What they do in an ordinary week, by program. */
  readonly weekly: Partial<Record<Program, number>>;
  /** Main language first. */
  readonly locales: readonly [string, ...string[]];
  /** Hours that their clocks are ahead of UTC. */
  readonly hours: number;
  /** Runs of days without a gap: from and to in days before today. */
  readonly streaks?: readonly (readonly [from: number, to: number])[];
  /** Spends a third of the writing or translating on the work of others. */
  readonly reviews?: boolean;
  /** Replies that were marked as the solution, out of a hundred. */
  readonly solves?: number;
  readonly standing?: 'opted-out' | 'bot' | 'deactivated';
  /** What they say about themselves. */
  readonly words?: string;
  /** Shows the page to members only. */
  readonly shy?: true;
}

/** Everybody in the demo but the newcomers. */
// One line a person: a table to read down.
// prettier-ignore
export const people: readonly DemoPerson[] = [
  // The forum's regulars.
  { handle: 'marlow', name: 'Iris Marlow', began: 1090, weekly: { forum: 20, writing: 0.9 }, locales: ['en-US'], hours: -5, streaks: [[410, 280]], solves: 30, words: 'Retired librarian. I like questions that nobody else could find an answer to.' },
  { handle: 'tobias.k', name: 'Tobias Kranz', began: 1060, weekly: { forum: 3.1, social: 0.6 }, locales: ['de', 'en-US'], hours: 1, solves: 24 },
  { handle: 'noor', name: 'نور الحداد', began: 900, weekly: { forum: 1.9, localization: 1.9 }, locales: ['ar', 'en-US'], hours: 3, streaks: [[44, 0]], solves: 28, words: 'أترجم في المساء وأجيب في الصباح.' },
  { handle: 'prairie-dog', began: 1080, weekly: { forum: 2.5 }, locales: ['en-US'], hours: -6, solves: 14 },
  { handle: 'okonkwo_a', name: 'Adaeze Okonkwo', began: 520, weekly: { forum: 3.1, social: 1.2 }, locales: ['en-US', 'fr'], hours: 1, streaks: [[33, 2]], solves: 22, words: 'Here to see that nobody waits two days for a first answer.' },
  { handle: 'lindqvist', name: 'Maja Lindqvist', began: 760, weekly: { forum: 1.9 }, locales: ['sv', 'en-US'], hours: 1, solves: 20 },
  { handle: 'rafa', name: 'Rafael Pinheiro', began: 640, weekly: { forum: 1.9, localization: 0.9 }, locales: ['pt-BR', 'es'], hours: -3, solves: 18 },
  { handle: 'hana', name: '佐藤 はな', began: 480, weekly: { forum: 1.6, localization: 1.2 }, locales: ['ja'], hours: 9, solves: 20 },
  { handle: 'greta_v', name: 'Greta Vogel', began: 1020, left: 320, weekly: { forum: 3.1 }, locales: ['de'], hours: 1, solves: 21 },
  { handle: 'sam-w', name: 'Sam Whitcombe', began: 300, weekly: { forum: 2.2 }, locales: ['en-GB'], hours: 0, streaks: [[96, 60]], solves: 16 },
  { handle: 'quokka', began: 430, weekly: { forum: 0.9 }, locales: ['en-US'], hours: 8 },
  { handle: 'delphine', name: 'Delphine Aubry', began: 610, weekly: { forum: 1.2, writing: 0.3 }, locales: ['fr', 'en-US'], hours: 1, solves: 25 },
  { handle: 'j.castellano', name: 'Julia Castellano', began: 260, weekly: { forum: 1.6 }, locales: ['es'], hours: 1, solves: 15 },
  { handle: 'yusuf', name: 'Yusuf Demirel', began: 380, weekly: { forum: 1.2, localization: 0.6 }, locales: ['tr', 'en-US'], hours: 3 },
  { handle: 'woodpecker', began: 700, left: 520, weekly: { forum: 1.9 }, locales: ['en-US'], hours: -8 },
  { handle: 'anselm', name: 'Anselm Brandt', began: 210, left: 70, weekly: { forum: 2.5 }, locales: ['de'], hours: 1, solves: 19 },
  { handle: 'tilda', name: 'Tilda Rasmussen', began: 150, weekly: { forum: 1.2 }, locales: ['da', 'en-US'], hours: 1, streaks: [[9, 0]] },
  { handle: 'mikhal', name: 'מיכל ברק', began: 340, weekly: { forum: 0.9, localization: 1.2 }, locales: ['he', 'en-US'], hours: 2, solves: 20 },
  { handle: 'bramble', began: 120, weekly: { forum: 0.7 }, locales: ['en-US'], hours: -5 },
  { handle: 'ivo', name: 'Ivo Marković', began: 95, weekly: { forum: 1.2 }, locales: ['hr'], hours: 1 },
  { handle: 'keahi', name: 'Keahi Nakoa', began: 64, weekly: { forum: 1.9 }, locales: ['en-US'], hours: -10, solves: 12 },
  { handle: 'pernille', name: 'Pernille Dahl', began: 40, weekly: { forum: 2.5 }, locales: ['nb', 'en-US'], hours: 1, solves: 10, words: 'Mail on three machines, and each of them taught me something.' },
  { handle: 'ottoline', name: 'Ottoline Frey', began: 6, weekly: { forum: 9 }, locales: ['en-US'], hours: 0, streaks: [[6, 0]], words: 'I test things until they break, then I write down how.' },
  { handle: 'nightjar', began: 3, weekly: { forum: 5 }, locales: ['en-US'], hours: -7, streaks: [[3, 1]] },
  { handle: 'luzia', name: 'Luzia Brem', began: 1, weekly: { forum: 7 }, locales: ['de'], hours: 1, streaks: [[1, 0]], words: 'Schriftsetzerin. Otter benutze ich seit dem ersten Tag.' },

  // Writers of the knowledge base.
  { handle: 'wren', name: 'Wren Halloway', began: 1075, weekly: { writing: 1.9 }, locales: ['en-US'], hours: -4, reviews: true, words: 'I write for the person who has never opened a settings page.' },
  { handle: 'fitzroy', name: 'Edmund Fitzroy', began: 980, weekly: { writing: 1.4, forum: 0.3 }, locales: ['en-GB'], hours: 0, reviews: true },
  { handle: 'soledad', name: 'Soledad Ibarra', began: 720, weekly: { writing: 1, localization: 1.2 }, locales: ['es', 'pt-BR', 'fr'], hours: -5 },
  { handle: 'pemberton', name: 'Ruth Pemberton', began: 560, weekly: { writing: 0.9 }, locales: ['en-US'], hours: -6 },
  { handle: 'chidi.e', name: 'Chidi Eze', began: 400, weekly: { writing: 0.9, forum: 0.6, social: 0.6 }, locales: ['en-US', 'fr'], hours: 1 },
  { handle: 'anouk', name: 'Anouk de Wit', began: 290, weekly: { writing: 0.7 }, locales: ['nl', 'en-US'], hours: 1, shy: true },
  { handle: 'hollis', began: 820, left: 430, weekly: { writing: 1.1 }, locales: ['en-US'], hours: -5, reviews: true },
  { handle: 'petra.s', name: 'Petra Šimková', began: 200, weekly: { writing: 0.7 }, locales: ['cs', 'en-US'], hours: 1 },
  { handle: 'leopold', name: 'Leopold Aigner', began: 130, weekly: { writing: 0.9 }, locales: ['de'], hours: 1 },
  { handle: 'maple', began: 90, weekly: { writing: 0.5 }, locales: ['en-CA'], hours: -5 },
  { handle: 'ines', name: 'Inês Carvalhal', began: 30, weekly: { writing: 1.9 }, locales: ['pt-PT', 'en-US'], hours: 0, words: 'Tradutora de dia, escritora de ajuda à noite.' },
  { handle: 'corin', name: 'Corin Blythe', began: 4, weekly: { writing: 9 }, locales: ['en-US'], hours: 0, streaks: [[4, 0]], words: 'Technical writer on leave, with too much time.' },

  // Translators.
  { handle: 'aigerim', name: 'Айгерим Сейткали', began: 1000, weekly: { localization: 1.9 }, locales: ['kk', 'ru'], hours: 5, reviews: true },
  { handle: 'daria', name: 'Дарья Лосева', began: 950, weekly: { localization: 6 }, locales: ['ru', 'uk'], hours: 3, reviews: true },
  { handle: 'xiulan', name: '林秀蘭', began: 880, weekly: { localization: 1.4 }, locales: ['zh-TW'], hours: 8, streaks: [[140, 128]] },
  { handle: 'parisa', name: 'پریسا رستگار', began: 540, weekly: { localization: 1.9 }, locales: ['fa'], hours: 3.5, streaks: [[12, 0]] },
  { handle: 'giulia', name: 'Giulia Moretti', began: 690, weekly: { localization: 1.6, forum: 0.4 }, locales: ['it', 'fr', 'es'], hours: 1, reviews: true, words: 'Tre lingue, un caffè.' },
  { handle: 'kasia', name: 'Kasia Wrońska', began: 450, weekly: { localization: 2.4 }, locales: ['pl'], hours: 1 },
  { handle: 'さくら', name: '高橋 さくら', began: 370, weekly: { localization: 1.1 }, locales: ['ja'], hours: 9 },
  { handle: 'devika', name: 'देविका राव', began: 330, weekly: { localization: 1.2 }, locales: ['hi', 'en-US'], hours: 5.5 },
  { handle: 'oleh', name: 'Олег Кравчук', began: 250, weekly: { localization: 1.4 }, locales: ['uk', 'pl'], hours: 2 },
  { handle: 'minseo', name: '김민서', began: 180, weekly: { localization: 1 }, locales: ['ko'], hours: 9 },
  { handle: 'thandeka', name: 'Thandeka Mokoena', began: 110, weekly: { localization: 1.2 }, locales: ['zu', 'en-US'], hours: 2 },
  { handle: 'baptiste', name: 'Baptiste Renaud', began: 85, weekly: { localization: 1.5 }, locales: ['fr'], hours: 1 },
  { handle: 'l10n-swallow', began: 630, left: 250, weekly: { localization: 1.2 }, locales: ['de', 'nl'], hours: 1 },
  { handle: 'elif', name: 'Elif Aksoy', began: 5, weekly: { localization: 12 }, locales: ['tr'], hours: 3, streaks: [[5, 1]], words: 'Türkçe kullanan herkes kendi dilinde yardım bulsun diye.' },

  // Those who answer on social media.
  { handle: 'juno', name: 'Juno Abernathy', began: 1040, weekly: { social: 21 }, locales: ['en-US'], hours: -8, streaks: [[240, 205]] },
  { handle: 'mateus', name: 'Mateus Quadros', began: 590, weekly: { social: 2.5 }, locales: ['pt-BR', 'en-US'], hours: -3 },
  { handle: 'saoirse', name: 'Saoirse Kinsella', began: 420, weekly: { social: 2.5, forum: 0.5 }, locales: ['en-GB'], hours: 0, words: 'Ask me anything, but ask me kindly.' },
  { handle: 'valentin', name: 'Valentin Osei', began: 240, weekly: { social: 2.2 }, locales: ['fr', 'en-US'], hours: 0 },
  { handle: 'pip', began: 160, weekly: { social: 1.9 }, locales: ['en-US'], hours: -5 },
  { handle: 'amal', name: 'أمل بنّيس', began: 75, weekly: { social: 2.5 }, locales: ['ar', 'fr'], hours: 1 },
  { handle: 'rosalind', name: 'Rosalind Achterberg', began: 18, weekly: { social: 9 }, locales: ['nl', 'en-US'], hours: 1, streaks: [[8, 0]], words: 'I answered phones for twenty years; this is quieter.' },

  // A bit of everything, and those whom lists do not show.
  { handle: 'alvaro', name: 'Álvaro Montes', began: 350, weekly: { writing: 0.5, localization: 0.6, forum: 0.7, social: 0.5 }, locales: ['es', 'en-US', 'fr'], hours: 1, reviews: true, solves: 20 },
  { handle: 'quiet-otter', name: 'Quiet Otter', began: 500, weekly: { forum: 2.5 }, locales: ['en-US'], hours: -5, standing: 'opted-out' },
  { handle: 'reply-bot', name: 'Reply bot', began: 400, weekly: { forum: 1.2 }, locales: ['en-US'], hours: 0, standing: 'bot' },
  { handle: 'gone-fishing', name: 'Basil Thornbury', began: 660, left: 300, weekly: { writing: 0.9 }, locales: ['en-US'], hours: 0, standing: 'deactivated' },
];
