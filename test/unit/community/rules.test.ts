import { expect, test } from 'vitest';
import { initialCommunity, withChange } from '../../../shared/activity/community-settings/rules.ts';

const asItIs = { guidelines: '', programGuidelines: {}, reviewPrograms: ['social'] as const };

test('saving what is there changes nothing', () => {
  expect(withChange(initialCommunity, asItIs)).toBe(initialCommunity);
});

test('a changed text is a new version of the guidelines, a changed review is not', () => {
  const words = withChange(initialCommunity, { ...asItIs, guidelines: 'Be kind.' });
  const review = withChange(words, { ...asItIs, guidelines: 'Be kind.', reviewPrograms: [] });

  expect(words).toMatchObject({ version: 1, guidelinesVersion: 2, guidelines: 'Be kind.' });
  expect(review).toMatchObject({ version: 2, guidelinesVersion: 2, reviewPrograms: [] });
});

test('an emptied text goes back to the sentences that come with Laurel', () => {
  const words = withChange(initialCommunity, { ...asItIs, programGuidelines: { forum: 'Read first.' } });

  const back = withChange(words, { ...asItIs, programGuidelines: { forum: '' } });

  expect(back).toMatchObject({ guidelinesVersion: 3, programGuidelines: {} });
  expect(back).not.toHaveProperty('guidelines');
});
