// Made-up people who began the guided sign-up in the last weeks. Most of them stopped on the
// way, as happens: the managers' funnel is drawn from where they stand.
import type { Program } from '../../../shared/platform/vocabulary/programs.ts';
import type { Step } from '../../../shared/membership/sign-up/rules.ts';

/** Somebody who began the sign-up in the last weeks, and how far they came. */
export interface Newcomer {
  readonly name: string;
  readonly handle: string;
  /** Days before today on which they confirmed their address. */
  readonly began: number;
  /** The last step that they reached. */
  readonly reached: Step;
  readonly program: Program;
  readonly locales: readonly [string, ...string[]];
  /** Hours that their clocks are ahead of UTC. */
  readonly hours: number;
  readonly words?: string;
  /** Minutes that a step takes them. */
  readonly pace: number;
}

/** In no order. Some say that an old record among `people` is theirs. */
// One line a person: a table to read down.
// prettier-ignore
export const newcomers: readonly Newcomer[] = [
  { name: 'Hollis Grant', handle: 'hollis-g', began: 9, reached: 'ready', program: 'writing', locales: ['en-US'], hours: -5, pace: 4, words: 'I wrote here years ago, as hollis.' },
  { name: 'Wanda Pecker', handle: 'wanda', began: 5, reached: 'ready', program: 'forum', locales: ['en-US'], hours: -8, pace: 6, words: 'Back after a long break.' },
  { name: 'Tomasz Zieliński', handle: 'tomasz', began: 23, reached: 'ready', program: 'social', locales: ['pl', 'en-US'], hours: 1, pace: 3, words: 'Odpowiadam krótko.' },
  { name: 'Imani Wekesa', handle: 'imani', began: 3, reached: 'ready', program: 'social', locales: ['en-GB'], hours: 3, pace: 2, words: 'Short answers, warm ones.' },
  { name: 'Lucien Fabre', handle: 'lucien', began: 12, reached: 'ready', program: 'localization', locales: ['fr'], hours: 1, pace: 5, words: 'Je relis tout trois fois.' },
  { name: 'سلمى العتيبي', handle: 'salma', began: 2, reached: 'ready', program: 'localization', locales: ['ar'], hours: 3, pace: 3, words: 'أحب الجمل القصيرة الواضحة.' },
  { name: 'Best Watches', handle: 'best-watches', began: 10, reached: 'introduction', program: 'forum', locales: ['en-US'], hours: 8, pace: 1, words: 'Best watches, best prices.' },
  { name: 'Nils Ostermann', handle: 'nils', began: 36, reached: 'programs', program: 'forum', locales: ['de'], hours: 1, pace: 9 },
  { name: 'Esme Calloway', handle: 'esme', began: 33, reached: 'programs', program: 'writing', locales: ['en-GB'], hours: 0, pace: 12 },
  { name: 'Rui Tavares', handle: 'rui', began: 31, reached: 'introduction', program: 'localization', locales: ['pt-PT'], hours: 0, pace: 4 },
  { name: 'Mona Lehtinen', handle: 'mona', began: 30, reached: 'address', program: 'forum', locales: ['fi'], hours: 2, pace: 5 },
  { name: 'Bence Halász', handle: 'bence', began: 29, reached: 'guidelines', program: 'forum', locales: ['hu'], hours: 1, pace: 15 },
  { name: 'Carla Donati', handle: 'carla', began: 27, reached: 'programs', program: 'localization', locales: ['it'], hours: 1, pace: 7 },
  { name: 'Ewan Mackay', handle: 'ewan', began: 26, reached: 'address', program: 'forum', locales: ['en-GB'], hours: 0, pace: 5 },
  { name: 'Yuki Arai', handle: 'yuki', began: 24, reached: 'introduction', program: 'forum', locales: ['ja'], hours: 9, pace: 6 },
  { name: 'Pavel Horák', handle: 'pavel', began: 22, reached: 'guidelines', program: 'writing', locales: ['cs'], hours: 1, pace: 11 },
  { name: 'Selma Nordin', handle: 'selma', began: 20, reached: 'programs', program: 'social', locales: ['sv', 'en-US'], hours: 1, pace: 8 },
  { name: 'Jonah Reyes', handle: 'jonah', began: 19, reached: 'address', program: 'forum', locales: ['en-US'], hours: -6, pace: 5 },
  { name: 'Amira Haddad', handle: 'amira', began: 17, reached: 'programs', program: 'localization', locales: ['ar', 'fr'], hours: 1, pace: 10 },
  { name: 'Dirk Jansen', handle: 'dirk', began: 16, reached: 'introduction', program: 'forum', locales: ['nl'], hours: 1, pace: 3 },
  { name: 'Leila Moradi', handle: 'leila', began: 15, reached: 'address', program: 'localization', locales: ['fa'], hours: 3.5, pace: 5 },
  { name: 'Gus Hanlon', handle: 'gus', began: 13, reached: 'guidelines', program: 'forum', locales: ['en-US'], hours: -5, pace: 21 },
  { name: 'Sunniva Berg', handle: 'sunniva', began: 11, reached: 'address', program: 'writing', locales: ['nb'], hours: 1, pace: 5 },
  { name: 'Kwame Asante', handle: 'kwame', began: 8, reached: 'programs', program: 'forum', locales: ['en-GB'], hours: 0, pace: 6 },
  { name: 'Viola Marchetti', handle: 'viola', began: 7, reached: 'introduction', program: 'localization', locales: ['it'], hours: 1, pace: 8 },
  { name: 'Anton Weiss', handle: 'anton', began: 6, reached: 'address', program: 'forum', locales: ['de'], hours: 1, pace: 5 },
  { name: 'Hye-jin Lim', handle: 'hyejin', began: 4, reached: 'guidelines', program: 'localization', locales: ['ko'], hours: 9, pace: 7 },
  { name: 'Théo Lambert', handle: 'theo', began: 3, reached: 'address', program: 'forum', locales: ['fr'], hours: 1, pace: 5 },
  { name: 'Maren Dietz', handle: 'maren', began: 2, reached: 'introduction', program: 'writing', locales: ['de'], hours: 1, pace: 9 },
  { name: 'Otis Bell', handle: 'otis', began: 1, reached: 'programs', program: 'forum', locales: ['en-US'], hours: -5, pace: 4 },
  { name: 'Fatou Diallo', handle: 'fatou', began: 1, reached: 'address', program: 'forum', locales: ['fr'], hours: 0, pace: 5 },
];
