import type { LengthLimit, SiteProfile } from './site-profile';

/** The unit is not published. */
const comment: LengthLimit = { unit: 'utf16', max: 1250, confidence: 'observed' };

/**
 * Four editors: posts are Quill in the open shadow root of `#interop-outlet`, comments TipTap in the feed and an old
 * Quill on a post's own page, messages a plain contenteditable.
 */
export const linkedin = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://*.linkedin.com/*'],
  composers: [
    { surface: 'note', selector: 'textarea#custom-message', confidence: 'observed' },
    { surface: 'message', selector: '.msg-form__contenteditable', confidence: 'observed' },
    {
      surface: 'comment',
      selector: '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"]',
      confidence: 'observed',
    },
    {
      surface: 'comment',
      selector: '.comments-comment-box .ql-editor, .comments-comment-texteditor .ql-editor',
      confidence: 'observed',
    },
    {
      surface: 'post',
      selector: '[data-test-ql-editor-contenteditable="true"], .share-box .ql-editor',
      confidence: 'observed',
    },
    { surface: 'post', selector: '.ql-editor', shadowHost: '#interop-outlet', confidence: 'observed' },
  ],
  limits: {
    post: { unit: 'utf16', max: 3000, confidence: 'official' },
    comment,
    reply: comment,
    message: { unit: 'utf16', max: 8000, confidence: 'observed' },
    note: { unit: 'utf16', max: 200, maxForSubscribers: 300, confidence: 'observed' },
  },
  postCustoms: { previewsOneLink: true },
  reminders: { linkInFirstComment: true, describesPictures: true },
  // About 210 on a computer, 140 on a telephone; LinkedIn publishes neither.
  folds: { post: { after: 210, confidence: 'unverified' } },
  hashtagRules: { linked: true, grammar: 'word', advised: 5, confidence: 'unverified' },
  mentionRules: { kind: 'entity', confidence: 'observed' },
  author: [
    {
      near: '.msg-thread__link-to-profile',
      inside: 'h2',
      composer: '.msg-form__contenteditable',
      confidence: 'observed',
    },
    {
      near: 'article.comments-comment-entity',
      where: 'around',
      inside: '.comments-comment-meta__description-title',
      confidence: 'unverified',
    },
    {
      near: '.feed-shared-update-v2',
      where: 'around',
      inside: '.update-components-actor__title [aria-hidden="true"]',
      confidence: 'unverified',
    },
    {
      near: '[role="listitem"], [componentkey]',
      where: 'around',
      inside: 'button[aria-label^="Open control menu for post by "]',
      attribute: 'aria-label',
      pattern: /post by (.+)$/,
      confidence: 'observed',
    },
  ],
  placement: 'below',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
