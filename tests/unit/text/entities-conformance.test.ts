import { describe, expect, it } from 'vitest';
import { type EntityKind, findEntities } from '../../../lib/text/entities';
import { conformanceCases, hasConformanceCases, NEEDS_CASES } from '../counter/conformance-cases';

/** The entity's text without its sign. */
const found = (text: string, kind: EntityKind) =>
  findEntities(text)
    .filter((entity) => entity.kind === kind)
    .map(({ from, to }) => text.slice(from + 1, to));

/** Handles of the fediverse are mentions to us; twitter-text, which is older, sees an e-mail address. */
const OTHER_NETWORKS = new Set(['Extract lone metion but not @user@user (too close to an email)']);

describe.skipIf(!hasConformanceCases)(`twitter-text conformance: mentions and tags${NEEDS_CASES}`, () => {
  it('has its cases', () => {
    expect(hasConformanceCases).toBe(true);
  });

  describe.each<[string, EntityKind]>([
    ['mentions', 'mention'],
    ['hashtags', 'hashtag'],
    ['hashtags_from_astral', 'hashtag'],
    ['cashtags', 'cashtag'],
  ])('%s', (section, kind) => {
    const cases = conformanceCases<string[]>('extract', section).filter(
      ({ description }) => !OTHER_NETWORKS.has(description),
    );
    it.each(cases)('$description', ({ text, expected }) => {
      expect(found(text, kind)).toEqual(expected);
    });
  });
});
