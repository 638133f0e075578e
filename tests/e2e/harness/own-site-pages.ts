/** Pages as the software that anybody can host makes them, as far as it can be recognised by them. */
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Site</title></head><body style="padding: 40px">${body}</body></html>`;
const size = 'style="width: 480px; height: 120px"';

export const mastodonPage = page(
  `<div class="app-holder" id="mastodon"><form class="compose-form"><div class="autosuggest-textarea">
    <textarea class="autosuggest-textarea__textarea" ${size}></textarea></div></form></div>`,
);
export const pleromaPage = page(
  `<div id="app"><div class="post-status-form"><form><textarea class="form-post-body" ${size}></textarea></form></div></div>`,
);
export const misskeyPage = page(
  `<div id="misskey_app"><textarea data-cy-post-form-text ${size}></textarea></div>`,
);
/** A page of no network, with something beside its text box. */
export const plainPageWith = (more: string) => page(`<h1>Notes</h1><textarea ${size}></textarea>${more}`);
export const plainPage = plainPageWith('');

/** The part of Mastodon's `/api/v2/instance` that tells what is around the limits. */
export function mastodonInstance(maxCharacters: unknown, perUrl: unknown = 23) {
  return {
    domain: 'toot.example',
    title: 'Toot',
    version: '4.5.0',
    source_url: 'https://github.com/mastodon/mastodon',
    languages: ['en'],
    configuration: {
      urls: { streaming: 'wss://toot.example' },
      accounts: { max_featured_tags: 10, max_pinned_statuses: 5 },
      statuses: {
        max_characters: maxCharacters,
        max_media_attachments: 4,
        characters_reserved_per_url: perUrl,
      },
      polls: { max_options: 4, max_characters_per_option: 50 },
    },
    registrations: { enabled: false },
    rules: [],
  };
}

/** The part of Misskey's `/api/meta` that every client gets. */
export const misskeyMeta = (maxNoteTextLength: unknown) => ({
  maintainerName: null,
  version: '2026.10.0',
  name: 'Note',
  uri: 'https://note.example',
  maxNoteTextLength,
});
