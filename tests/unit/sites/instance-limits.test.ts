// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findSoftware } from '../../../lib/sites/find-site';
import { limitsOnInstance } from '../../../lib/sites/instance-limits';
import { lemmy } from '../../../lib/sites/lemmy';
import { mastodon } from '../../../lib/sites/mastodon';
import { pixelfed } from '../../../lib/sites/pixelfed';
import { sites } from '../../../lib/sites/sites';

describe('limits on an instance', () => {
  it('are a guess until it has told its own', () => {
    expect(limitsOnInstance(mastodon, undefined).post).toEqual({
      unit: 'mastodon',
      max: 500,
      linkLength: 23,
      confidence: 'unverified',
    });
  });

  it('are its own once it has told them', () => {
    const { post } = limitsOnInstance(mastodon, { max: 5000, linkLength: 30 });
    expect(post).toEqual({ unit: 'mastodon', max: 5000, linkLength: 30, confidence: 'official' });
    expect(limitsOnInstance(mastodon, { max: 5000 }).post).toMatchObject({ max: 5000, linkLength: 23 });
  });

  it('have the links of the network’s own rule', () => {
    const { comment } = limitsOnInstance(pixelfed, { max: 2000, linkLength: 23 });
    expect(comment).toEqual({ unit: 'utf16', max: 2000, confidence: 'official' });
  });

  it('are the profile’s where the software has the same everywhere', () => {
    expect(limitsOnInstance(lemmy, undefined)).toBe(lemmy.limits);
  });

  it('are all the same one where an instance tells a single number', () => {
    for (const { software, limits } of sites) {
      if (!software?.limits.endsWith('-api')) continue;
      const maxima = new Set(Object.values(limits).map(({ max }) => max));
      expect([...maxima]).toHaveLength(1);
    }
  });
});

describe('software is known by the structure of its pages', () => {
  it.each([
    ['mastodon', '<div class="app-holder" id="mastodon" data-props="{}"></div>'],
    ['pleroma', '<div class="post-status-form"><textarea class="form-post-body"></textarea></div>'],
    ['misskey', '<div id="misskey_app"></div>'],
    ['pixelfed', '<div class="compose-modal-component"></div>'],
    ['lemmy', '<div id="app" class="lemmy-site"></div>'],
    ['discourse', '<meta name="generator" content="Discourse 2026.10.0">'],
    [undefined, '<div id="app"><form class="compose"><textarea></textarea></form></div>'],
    [undefined, '<p>mastodon misskey lemmy pixelfed pleroma</p>'],
  ])('%s', (id, html) => {
    document.body.innerHTML = html;
    expect(findSoftware(document)?.id).toBe(id);
  });
});
