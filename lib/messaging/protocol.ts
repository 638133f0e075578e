import type { CheckChoices } from '../checks/check-choices';
import type { Diagnostic } from '../checks/diagnostic';
import type { PersonalWord } from '../checks/dictionary/personal-word';
import type { ParagraphResults } from '../checks/engine/engine-protocol';
import type { IgnoreRequest, IgnoredDiagnostic } from '../checks/ignored/ignored-diagnostic';
import type { KnownFacts } from '../checks/languagetool/facts-store';
import type { Language } from '../checks/language/language';
import type { LanguageToolServer } from '../checks/languagetool/server';
import type { ServerAnswer } from '../checks/languagetool/server-answer';
import type { TestOutcome } from '../checks/languagetool/test-connection';
import type { Kept } from '../composer/session-services';
import type { Backup } from '../settings/backup/backup';
import type { InstanceApi, PostCustoms } from '../sites/site-profile';
import type { Snippet, SnippetDraft, SnippetSummary } from '../snippets/snippet';
import type { SearchContext } from '../snippets/rank-hits';
import type { PostTone } from '../tone/post-tone';
import type { SaveResult, SnippetForUse, SnippetUseDetails } from '../snippets/snippet-store';

/**
 * Every message of the extension, declared once. A content script asks, the background answers; `engine…` goes
 * from the background to the engine host. `messaging.ts` validates each where it arrives.
 */
export interface ProtocolMap {
  /** A composer got focus. The answer says whether the assistant was injected into the sender's frame. */
  requestAssistant(): 'injected' | 'paused' | 'off';
  /** Loads the engine before it is needed. */
  warmEngine(): void;
  /**
   * Diagnostics of each paragraph, with offsets relative to it. `composer` is a name that the asking session made up:
   * its newer request ends the older one, which then has `null` for what was left undone.
   */
  checkParagraphs(data: { composer: string; paragraphs: string[] }): ParagraphResults;
  /** Diagnostics that show only in the whole post. */
  checkPost(data: { text: string; customs: PostCustoms }): Diagnostic[];
  /** How a post sounds, and what it answers; `undefined` where its language is none of ours. One question a pause. */
  readTone(data: { text: string; answered?: string }): PostTone | undefined;
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
  /** Counts an insertion, unless it was in a private window. */
  countSnippetUse(data: SnippetUseDetails): void;
  /** An extension page has written snippets by itself: what is held of them is out of date. */
  snippetsWritten(): void;

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

  engineCheck(data: { composer: string; paragraphs: string[]; choices: CheckChoices }): ParagraphResults;
  engineTone(data: { text: string; answered?: string; preferred: Language[] }): PostTone | undefined;
  engineWarm(data: { choices: CheckChoices }): void;
}
