import type { ApplyResult, TextSnapshot } from '../../../lib/editors/editor-adapter';
import type { Edit, TextRange } from '../../../lib/text/text-range';

export interface EditCommand extends Edit {
  readonly revision: number;
  readonly caret?: number;
}

export interface RangeReport {
  /** The characters that the DOM range covers; `undefined` when there is no range. */
  readonly text: string | undefined;
  /** Rectangles with an area. */
  readonly rects: number;
}

/** What a test can ask of the content script, and what it answers. */
export interface Commands {
  /** Starts an adapter for the focused element. */
  attach(): boolean;
  read(): TextSnapshot;
  apply(edit: EditCommand): ApplyResult;
  /** Starts an edit without waiting for it. */
  start(edit: EditCommand): null;
  /** The result of the edit that was started last. */
  finish(): ApplyResult;
  select(range: TextRange): null;
  ranges(ranges: readonly TextRange[]): RangeReport[];
  /** Draws highlights over these ranges, and no others. */
  mark(ranges: readonly TextRange[]): null;
  /** What the adapter has reported since the last time it was asked. */
  changes(): string[];
}

export type CommandName = keyof Commands;
export type CommandInput<Name extends CommandName> = Parameters<Commands[Name]>[0];
export type CommandAnswer<Name extends CommandName> = ReturnType<Commands[Name]>;

/** Events between the page and the content script; both carry JSON in `detail`. */
export const commandEvent = 'postwright-test-command';
export const answerEvent = 'postwright-test-answer';
