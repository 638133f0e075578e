import * as v from 'valibot';
import { trendNetworks } from '../hashtags/trends/trend-source';
import { personalWordShape } from '../checks/dictionary/word-shape';
import { ignoredShape } from '../checks/ignored/ignored-shape';
import { languages } from '../checks/language/language';
import { serverShape } from '../checks/languagetool/server-shape';
import { modelServerShape } from '../rewrite/server/server-shape';
import { backupShape } from '../settings/backup/backup';
import { hashtagRules } from './hashtag-schemas';
import { scopedGoal, tonePlace } from './tone-schemas';
import type { ProtocolMap } from './protocol';
import { searchContext, shortText, snippetDraft } from './snippet-schemas';

const nothing = v.optional(v.unknown());
const id = v.object({ id: v.pipe(v.string(), v.maxLength(200)) });
const url = v.object({ url: v.pipe(v.string(), v.url(), v.maxLength(2_000)) });
const paragraphs = {
  composer: v.pipe(v.string(), v.maxLength(200)),
  paragraphs: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200_000))), v.maxLength(5_000)),
};
const post = {
  text: v.pipe(v.string(), v.maxLength(200_000)),
  answered: v.optional(v.pipe(v.string(), v.maxLength(200_000))),
};
const language = v.picklist(['en', 'ar', 'fr']);
const name = v.pipe(v.string(), v.maxLength(200));
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const ignoreRequest = v.object({
  id: name,
  rule: name,
  text: v.pipe(v.string(), v.maxLength(2_000)),
  scope: v.picklist(['once', 'always', 'site']),
});
const choices = v.object({
  uiLanguage: language,
  preferred: v.array(language),
  strictness: v.picklist(['relaxed', 'normal', 'picky']),
  disabled: v.array(v.string()),
  enabled: v.optional(v.array(v.string())),
  accepted: v.optional(v.record(v.string(), v.picklist(['any', ...languages]))),
  remember: v.boolean(),
  leftToServer: v.optional(v.array(language)),
});

/** What each message has to carry. A page's process may be hostile: nothing it sends is taken on trust. */
export const schemas = {
  requestAssistant: nothing,
  warmEngine: nothing,
  checkParagraphs: v.object({ ...paragraphs, isPrivate: v.optional(v.boolean()) }),
  checkPost: v.object({
    text: v.pipe(v.string(), v.maxLength(200_000)),
    customs: v.object({
      leadingMentionHides: v.optional(v.literal(true)),
      previewsOneLink: v.optional(v.literal(true)),
      hashtags: v.optional(hashtagRules),
    }),
  }),
  readTone: v.object({ ...post, place: tonePlace }),
  addWord: v.object({ word }),
  ignoreDiagnostic: ignoreRequest,
  heedDiagnostic: ignoreRequest,
  switchRule: v.object({ rule: name, isOn: v.boolean() }),
  leaveWords: v.object({ words: v.pipe(v.array(word), v.maxLength(1_000)) }),
  listWords: nothing,
  putWords: v.object({ words: v.array(personalWordShape) }),
  removeWords: v.object({ words: v.array(word) }),
  listIgnored: nothing,
  putIgnored: v.object({ ignored: v.array(ignoredShape) }),
  removeIgnored: v.object({ ids: v.array(v.string()) }),
  syncNow: nothing,
  forgetSynced: nothing,
  readBackup: nothing,
  restoreBackup: v.object({ backup: backupShape }),
  findSnippets: v.object({
    query: v.pipe(v.string(), v.maxLength(1_000)),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1)),
    context: v.optional(searchContext),
  }),
  getSnippet: id,
  listTriggers: nothing,
  saveSnippet: v.object({
    draft: snippetDraft,
  }),
  removeSnippet: id,
  restoreSnippet: id,
  getSnippetForUse: v.object({ ...id.entries, answered: searchContext.entries.answered }),
  openNewReply: v.object({ text: v.pipe(v.string(), v.minLength(1), v.maxLength(200_000)) }),
  countSnippetUse: v.object({ ...id.entries, siteId: shortText, lang: shortText }),
  snippetsWritten: nothing,
  listTeamLibraries: nothing,
  addTeamLibrary: url,
  removeTeamLibrary: url,
  checkTeamLibrary: url,
  addTrendSource: v.object({ ...url.entries, network: v.picklist(trendNetworks) }),
  removeTrendSource: url,
  checkTrendSource: url,
  suggestTags: v.object({
    text: v.pipe(v.string(), v.maxLength(200_000)),
    network: name,
    rules: hashtagRules,
    pageTags: v.pipe(v.array(name), v.maxLength(100)),
  }),
  listOwnTags: nothing,
  listTagSets: v.object({ text: v.pipe(v.string(), v.maxLength(200_000)), network: name }),
  useTagSet: v.object({ ...id.entries, names: v.pipe(v.array(name), v.maxLength(500)) }),
  learnPost: v.object({
    text: v.pipe(v.string(), v.maxLength(200_000)),
    network: name,
    rules: hashtagRules,
  }),
  hashtagsWritten: nothing,
  askInstance: v.object({ api: v.picklist(['mastodon-api', 'misskey-api']) }),
  claimLooksNew: v.object({ siteId: v.pipe(v.string(), v.maxLength(200)) }),
  eraseEverything: nothing,
  getCatalogue: v.object({ language }),
  checkOnServer: v.object({ ...paragraphs, isAsked: v.boolean() }),
  listServers: nothing,
  saveServers: v.object({ servers: v.pipe(v.array(serverShape), v.maxLength(20)) }),
  testServer: v.object({ server: serverShape }),
  listServerFacts: nothing,
  readModelServer: nothing,
  saveModelServer: v.object({ server: modelServerShape }),
  removeModelServer: nothing,
  testModelServer: nothing,
  engineCheck: v.object({ ...paragraphs, choices }),
  engineTone: v.object({
    ...post,
    preferred: v.array(language),
    goals: v.optional(v.array(scopedGoal)),
    place: v.optional(tonePlace),
  }),
  engineWarm: v.object({ choices }),
  makeTextUrl: v.object({ text: v.string() }),
} satisfies Record<keyof ProtocolMap, v.GenericSchema>;
