import type { LengthLimit, SiteProfile } from './site-profile';

const comment: LengthLimit = { unit: 'utf16', max: 10_000, confidence: 'unverified' };

/** YouTube writes in plain contenteditables; the Studio answers in a text area. */
export const youtube = {
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://www.youtube.com/*', 'https://m.youtube.com/*', 'https://studio.youtube.com/*'],
  composers: [
    { surface: 'title', selector: '#title-textarea #textbox', confidence: 'observed' },
    { surface: 'description', selector: '#description-textarea #textbox', confidence: 'observed' },
    { surface: 'reply', selector: 'ytcp-commentbox textarea', confidence: 'observed' },
    {
      surface: 'reply',
      selector: 'ytd-comment-replies-renderer #contenteditable-root, #reply-dialog #contenteditable-root',
      confidence: 'observed',
    },
    {
      surface: 'comment',
      selector: 'ytd-comment-simplebox-renderer #contenteditable-root',
      confidence: 'observed',
    },
    {
      surface: 'message',
      selector: 'yt-live-chat-text-input-field-renderer #input',
      confidence: 'unverified',
    },
    {
      surface: 'post',
      selector:
        'ytd-backstage-post-dialog-renderer #contenteditable-root, [class*="ytPostsCreation"] [contenteditable="true"]',
      confidence: 'observed',
    },
    { surface: 'comment', selector: '#contenteditable-root', confidence: 'observed' },
  ],
  limits: {
    title: { unit: 'utf16', max: 100, confidence: 'official' },
    // 5,000 bytes through the API; the Studio's own counter says characters, and that is where people write.
    description: { unit: 'utf16', max: 5000, confidence: 'observed' },
    comment,
    reply: comment,
    post: { unit: 'utf16', max: 5000, confidence: 'unverified' },
    message: { unit: 'utf16', max: 200, confidence: 'unverified' },
  },
  hashtagRules: {
    linked: true,
    grammar: 'to-space',
    maxCount: 60,
    whenMore: 'none-counts',
    advised: 3,
    confidence: 'official',
  },
  mentionRules: { kind: 'text', grammar: 'dotted', confidence: 'observed' },
  author: [
    {
      near: 'ytd-comment-view-model, ytd-comment-renderer, ytcp-comment',
      where: 'around',
      inside: '#author-text',
      message: '#content-text',
      pattern: /^@?(.+)$/,
      confidence: 'observed',
    },
    {
      near: 'ytd-video-owner-renderer',
      inside: 'ytd-channel-name a',
      composer: 'ytd-comment-simplebox-renderer',
      confidence: 'unverified',
    },
  ],
  placement: 'below',
  checkedOn: '2026-11-23',
} satisfies SiteProfile;
