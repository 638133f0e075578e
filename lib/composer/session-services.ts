import type { Diagnostic } from '../checks/diagnostic';
import type { ParagraphResults } from '../checks/engine/engine-protocol';
import type { IgnoreRequest } from '../checks/ignored/ignored-diagnostic';
import type { ServerUse } from '../checks/languagetool/choices';
import type { ServerAnswer } from '../checks/languagetool/server-answer';
import type { RewriteModel } from '../rewrite/choices';
import type { RewriteRequest } from '../rewrite/goals';
import type { RewriteEvent } from '../rewrite/rewrite-event';
import type { TonePlace } from '../settings/tone-choices';
import type { PostCustoms } from '../sites/site-profile';
import type { PostTone } from '../tone/post-tone';
import type { HashtagServices } from './hashtag-services';
import type { SnippetStore } from '../snippets/snippet-store';

/** Where an exception was put: in a private window nothing is stored, it holds until the last of these is closed. */
export type Kept = 'stored' | 'privately';

/** Sentences for what may go wrong. */
export interface Sentences {
  notApplied(reason: 'stale' | 'refused' | 'damaged'): string;
  /** @param source What can't be filled in, as it was written. */
  brokenReply(source: string): string;
  readonly snippetGone: string;
  readonly noBackground: string;
  readonly keptPrivately: string;
  /** What was done, where it can be undone. */
  readonly ruleOff: string;
  readonly ignoredHere: string;
  readonly ignoredAlways: string;
}

/** Everything that a composer's session needs from outside the page. */
export interface SessionServices {
  readonly snippets: SnippetStore;
  /** @param composer A name of the asking session: its newer request ends the older one. */
  check(composer: string, paragraphs: string[]): Promise<ParagraphResults>;
  /** What shows only in the whole post. */
  checkPost(text: string, customs: PostCustoms): Promise<Diagnostic[]>;
  /** When LanguageTool servers are asked, as known now. */
  serverUse(): ServerUse;
  checkOnServer(composer: string, paragraphs: string[], isAsked: boolean): Promise<ServerAnswer>;
  /** Who rewrites texts, as known now. */
  rewriteModel(): RewriteModel;
  /** Has a text rewritten; the last event is the text or a problem. Never fails. */
  rewrite(
    request: RewriteRequest,
    onEvent: (event: RewriteEvent) => void,
    signal: AbortSignal,
  ): Promise<void>;
  ignore(request: IgnoreRequest): Promise<Kept>;
  /** Shows what was ignored again. */
  heed(request: IgnoreRequest): Promise<Kept>;
  switchRule(rule: string, isOn: boolean): Promise<Kept>;
  /** Tells of unknown words that were left as they are, in a text that is sent or gone. */
  leaveWords(words: string[]): Promise<void>;
  addWord(word: string): Promise<Kept>;
  /** Folded trigger → id, as known now. */
  triggers(): Readonly<Record<string, string>>;
  /** Opens the form of a new reply with a text, on a page of the extension. */
  newReply(text: string): Promise<void>;
  readonly hashtags: HashtagServices;
  /** How a text sounds; `undefined` where its language is none of ours. */
  readTone(request: { text: string; answered?: string; place: TonePlace }): Promise<PostTone | undefined>;
  /** Tells when the user wants to sound otherwise. */
  watchToneGoals(listener: () => void, signal: AbortSignal): void;
  /** Whether to say now that the network looks new: it is said once. */
  claimLooksNew(): Promise<boolean>;
  readonly sentences: Sentences;
}
