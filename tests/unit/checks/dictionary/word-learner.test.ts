import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { createWordLearner } from '../../../../lib/checks/dictionary/word-learner';
import { createDatabase } from '../../../../lib/database/database';

const database = createDatabase('word-learner');
afterEach(() => database.sightings.clear());

describe('words that are left as they are', () => {
  it('are learned the third time, as they were written', async () => {
    const learner = createWordLearner(database);
    expect(await learner.leave(['Zblorg'])).toEqual([]);
    expect(await learner.leave(['zblorg’s', 'other'])).toEqual([]);
    expect(await learner.leave(['Zblorg'])).toMatchObject([
      { word: 'zblorg', shown: 'Zblorg', learned: true },
    ]);
  });

  it('are learned at once when a text has them three times', async () => {
    const learned = await createWordLearner(database).leave(['zblorg', 'once', 'zblorg', 'zblorg']);
    expect(learned.map(({ word }) => word)).toEqual(['zblorg']);
  });

  it('are not kept before that, but for a fingerprint', async () => {
    await createWordLearner(database).leave(['Zblorg', 'secretword']);
    expect(JSON.stringify(await database.sightings.toArray())).not.toMatch(/zblorg|secretword/i);
  });

  it('are never learned once they were refused', async () => {
    const learner = createWordLearner(database);
    await learner.refuse(['zblorg']);
    for (let time = 0; time < 5; time++) expect(await learner.leave(['zblorg'])).toEqual([]);
  });

  it('are forgotten when there are too many', async () => {
    const learner = createWordLearner(database);
    await learner.leave(Array.from({ length: 2500 }, (_, index) => `word${index}`));
    expect(await database.sightings.count()).toBe(2000);
  });
});
