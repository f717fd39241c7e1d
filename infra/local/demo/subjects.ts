// What the demo's people write about: a mail and notes program that does not exist.

/** Parts of the program; a contribution names one of them. */
export const products = ['otter-desktop', 'otter-android', 'otter-ios', 'otter-sync'] as const;

/** Titles in the knowledge base, for writers and translators. */
export const articles = [
  'Add a second account',
  'Bring back a note you deleted',
  'Change the language of Otter',
  'Choose what happens to old mail',
  'Encrypt a message',
  'Export everything you have written',
  'Find a message when you remember one word',
  'Keyboard shortcuts',
  'Move Otter to a new computer',
  'Otter is slow to start: what to check',
  'Read mail without a connection',
  'Share a notebook with your family',
  'Sign in with a security key',
  'Stop mail from one sender',
  'Sync notes between two phones',
  'Use Otter with a screen reader',
  'What Otter keeps about you',
  'Why a message lands in spam',
] as const;

/** Titles of questions in the forum. */
export const threads = [
  'Attachments open twice since the update',
  'Calendar shows yesterday as today',
  'Can I keep the old folder list?',
  'Dark theme is grey on my phone',
  'How do I merge two address books?',
  'Lost my notes after signing out',
  'Mail stays in the outbox',
  'My signature loses its line breaks',
  'Notifications come an hour late',
  'Password is asked for every morning',
  'Printing cuts off the right edge',
  'Search finds nothing older than a year',
  'Spell checker in two languages',
  'Sync stops at 99 percent',
  'The window opens off screen',
  'Where did the archive button go?',
] as const;

/** What people say about it on social media, and get a reply to. */
export const posts = [
  '“Is it just me or is sync slow today?”',
  '“Loving the new notebook view”',
  '“How do I turn off read receipts”',
  '“Otter ate my draft, please help”',
  '“Can I use this without an account?”',
  '“Which version still runs on my old tablet?”',
] as const;
