import * as v from 'valibot';
import type { ProtocolMap } from './protocol';

const nothing = v.optional(v.unknown());
const id = v.object({ id: v.pipe(v.string(), v.maxLength(200)) });
const paragraphs = v.object({
  paragraphs: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200_000))), v.maxLength(5_000)),
});

/** What each message has to carry. A page's process may be hostile: nothing it sends is taken on trust. */
export const schemas = {
  requestAssistant: nothing,
  warmEngine: nothing,
  checkParagraphs: paragraphs,
  addWord: v.object({ word: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) }),
  ignoreDiagnostic: id,
  findSnippets: v.object({
    query: v.pipe(v.string(), v.maxLength(1_000)),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  getSnippet: id,
  listTriggers: nothing,
  saveSnippet: v.object({
    draft: v.object({
      id: v.optional(v.string()),
      title: v.string(),
      trigger: v.string(),
      body: v.string(),
      tags: v.array(v.string()),
    }),
  }),
  removeSnippet: id,
  askInstance: v.object({ api: v.picklist(['mastodon-api', 'misskey-api']) }),
  claimLooksNew: v.object({ siteId: v.pipe(v.string(), v.maxLength(200)) }),
  eraseEverything: nothing,
  getCatalogue: v.object({ language: v.picklist(['en', 'ar', 'fr']) }),
  engineCheck: paragraphs,
  engineWarm: nothing,
} satisfies Record<keyof ProtocolMap, v.GenericSchema>;
