import { describe, expect, it } from 'vitest';
import { siteMatches } from '../../../lib/sites/sites';

describe('match patterns of the manifest', () => {
  it.each(siteMatches)('%s covers a whole origin over https', (pattern) => {
    // Chromium refuses the whole extension when a script with `match_origin_as_fallback` has any other path.
    expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9.-]+\/\*$/);
  });

  it('holds each pattern once', () => {
    expect(new Set(siteMatches).size).toBe(siteMatches.length);
  });
});
