import type { CheckChoices } from '../checks/check-choices';
import type { Diagnostic } from '../checks/diagnostic';
import type { PersonalWord } from '../checks/dictionary/personal-word';
import type { ParagraphResults } from '../checks/engine/engine-protocol';
import type { IgnoreRequest, IgnoredDiagnostic } from '../checks/ignored/ignored-diagnostic';
import type { KnownFacts } from '../checks/languagetool/facts-store';
import type { LanguageToolServer } from '../checks/languagetool/server';
import type { ServerAnswer } from '../checks/languagetool/server-answer';
import type { TestOutcome } from '../checks/languagetool/test-connection';
import type { Kept } from '../composer/session-services';
import type { ModelServerChange } from '../rewrite/server/model-store';
import type { ModelTest } from '../rewrite/server/test-model';
import type { OwnTag } from '../hashtags/history/tag-use';
import type { HashtagIdea } from '../hashtags/idea';
import type { TagSet } from '../hashtags/sets/tag-set';
import type { SuggestRequest } from '../hashtags/suggest-request';
import type { TrendNetwork } from '../hashtags/trends/trend-source';
import type { Backup } from '../settings/backup/backup';
import type { HashtagRules, InstanceApi, PostCustoms } from '../sites/site-profile';
import type { Snippet, SnippetDraft, SnippetSummary } from '../snippets/snippet';
import type { SearchContext } from '../snippets/rank-hits';
import type { TeamLibrary } from '../snippets/team/team-library';
import type { TonePlace } from '../settings/tone-choices';
import type { PostTone, ToneRequest } from '../tone/post-tone';
import type { SaveResult, SnippetForUse, SnippetUseDetails } from '../snippets/snippet-store';

/**
 * Every message of the extension, declared once. A content script asks, the background answers; `engine…` goes
 * from the background to the engine host. `messaging.ts` validates each where it arrives. What is answered bit by bit is in
 * `rewrite-streams.ts`.
 */
export interface ProtocolMap {
  /** A composer got focus. The answer says whether the assistant was injected into the sender's frame. */
  requestAssistant(): 'injected' | 'paused' | 'off';
  /** Loads the engine before it is needed. */
  warmEngine(): void;
  /**
   * Diagnostics of each paragraph, with offsets relative to it. `composer` is a name that the asking session made up:
   * its newer request ends the older one, which then has `null` for what was left undone. `isPrivate` is for the
   * extension's own pages, whose window does not tell.
   */
  checkParagraphs(data: { composer: string; paragraphs: string[]; isPrivate?: boolean }): ParagraphResults;
  /** Diagnostics that show only in the whole post. */
  checkPost(data: { text: string; customs: PostCustoms }): Diagnostic[];
  /** How a post sounds, and what it answers; `undefined` where its language is none of ours. One question a pause. */
  readTone(data: { text: string; answered?: string; place: TonePlace }): PostTone | undefined;
  addWord(data: { word: string }): Kept;
  ignoreDiagnostic(data: IgnoreRequest): Kept;
  /** Shows what was ignored again. */
  heedDiagnostic(data: IgnoreRequest): Kept;
  /** Switches a rule off, or on again. */
  switchRule(data: { rule: string; isOn: boolean }): Kept;
  /** Unknown words that somebody left as they are, in a text that is sent or gone: what is repeated is learned. */
  leaveWords(data: { words: string[] }): void;

  listWords(): PersonalWord[];
  putWords(data: { words: PersonalWord[] }): void;
  /** By their folded words; learned ones are not learned again. */
  removeWords(data: { words: string[] }): void;
  listIgnored(): IgnoredDiagnostic[];
  putIgnored(data: { ignored: IgnoredDiagnostic[] }): void;
  removeIgnored(data: { ids: string[] }): void;
  /** Brings this browser in step with the user's others, if that is turned on. */
  syncNow(): void;
  /** Takes what was synced out of the browser's account. */
  forgetSynced(): void;
  readBackup(): Backup;
  /** Adds what a backup has; its settings take the place of the present ones. */
  restoreBackup(data: { backup: Backup }): { lostReplies: number };

  findSnippets(data: { query: string; limit: number; context?: SearchContext }): SnippetSummary[];
  getSnippet(data: { id: string }): Snippet | undefined;
  listTriggers(): Record<string, string>;
  saveSnippet(data: { draft: SnippetDraft }): SaveResult;
  removeSnippet(data: { id: string }): void;
  restoreSnippet(data: { id: string }): Snippet | undefined;
  getSnippetForUse(data: { id: string; answered?: string }): SnippetForUse | undefined;
  /** Opens the form of a new reply with a text that somebody has written. */
  openNewReply(data: { text: string }): void;
  /** Counts an insertion, unless it was in a private window. */
  countSnippetUse(data: SnippetUseDetails): void;
  /** An extension page has written snippets by itself: what is held of them is out of date. */
  snippetsWritten(): void;

  /** The libraries that teams publish and the user reads. */
  listTeamLibraries(): TeamLibrary[];
  /** Puts one on the list; nothing is asked before `checkTeamLibrary`. */
  addTeamLibrary(data: { url: string }): void;
  removeTeamLibrary(data: { url: string }): void;
  /** Asks for one now, if its origin is allowed. */
  checkTeamLibrary(data: { url: string }): void;
  /** Puts a server on the list of those that are asked for trends; nothing is asked before `checkTrendSource`. */
  addTrendSource(data: { url: string; network: TrendNetwork }): void;
  removeTrendSource(data: { url: string }): void;
  /** Asks one now, if its origin is allowed, and not for a private window. */
  checkTrendSource(data: { url: string }): void;
  /** Tags for a draft, best first. */
  suggestTags(data: SuggestRequest): HashtagIdea[];
  /** The tags that this account writes, most used first. */
  listOwnTags(): OwnTag[];
  /** The user's sets for a network and the language of a text, those used last first. */
  listTagSets(data: { text: string; network: string }): TagSet[];
  /** Says that tags of a set were put into a post, unless it was in a private window. */
  useTagSet(data: { id: string; names: string[] }): void;
  /** A post that was sent: kept to learn tags from, if the user wants that, and not in a private window. */
  learnPost(data: { text: string; network: string; rules: HashtagRules }): void;
  /** An extension page has written posts or sets by itself: what is held of them is out of date. */
  hashtagsWritten(): void;

  /** Asks the sender's own origin for its limits, if the user turned it on and they are not known; see `knownInstances`. */
  askInstance(data: { api: InstanceApi }): void;
  /** Whether the sender is the one to say that this network looks new on its host: the first who asks is. */
  claimLooksNew(data: { siteId: string }): boolean;

  /** The interface's strings in a language chosen by hand: key with underscores → message. */
  getCatalogue(data: { language: 'en' | 'ar' | 'fr' }): Record<string, string>;

  /** Forgets everything that is stored: snippets, dictionary, ignored suggestions, settings, the user's own sites. */
  eraseEverything(): void;

  /**
   * What LanguageTool servers find in paragraphs, offsets relative to each. `composer` as for `checkParagraphs`. Unless the user
   * has asked for it, only what may be sent while someone types is sent; of the rest, what is known is answered.
   */
  checkOnServer(data: { composer: string; paragraphs: string[]; isAsked: boolean }): ServerAnswer;
  /** The servers on the user's list, in order, with their secrets. */
  listServers(): LanguageToolServer[];
  saveServers(data: { servers: LanguageToolServer[] }): void;
  /** Asks a server what it can do, without any text of the user's. */
  testServer(data: { server: LanguageToolServer }): TestOutcome;
  /** What the servers have told so far, by address. */
  listServerFacts(): KnownFacts;

  /** The user's server with a model, without its key. */
  readModelServer(): { url: string; model: string; hasKey: boolean } | undefined;
  /** One at another origin turns rewriting off. */
  saveModelServer(data: { server: ModelServerChange }): void;
  removeModelServer(): void;
  /** Asks the server that is kept whether it can be used, without any text of the user's. */
  testModelServer(): ModelTest;

  engineCheck(data: { composer: string; paragraphs: string[]; choices: CheckChoices }): ParagraphResults;
  engineTone(data: ToneRequest): PostTone | undefined;
  engineWarm(data: { choices: CheckChoices }): void;
  /** From the background to Chromium's hidden page, which can make an address of a text; see `textUrl`. */
  makeTextUrl(data: { text: string }): string;
}
