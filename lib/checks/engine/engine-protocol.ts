import type { CheckChoices } from '../check-choices';
import type { PostTone, ToneRequest } from '../../tone/post-tone';
import type { Diagnostic } from '../diagnostic';

/** The composer's name in a request that only loads: no composer has it. */
export const warming = '';

/** What the engine's worker is asked to check; `id` comes back with the answer. */
export interface EngineRequest {
  readonly id: number;
  /** A new request of the same composer ends the one before: its text has changed since. */
  readonly composer: string;
  readonly paragraphs: readonly string[];
  readonly choices: CheckChoices;
}

/** The tone of a post is asked for beside that: it is read at once, between two paragraphs. */
export interface EngineToneRequest {
  readonly id: number;
  readonly tone: ToneRequest;
}

/** Diagnostics of each paragraph; `null` for those that were left undone: a newer request came, or it took too long. */
export type ParagraphResults = (Diagnostic[] | null)[];

export type EngineAnswer =
  | { readonly id: number; readonly results: ParagraphResults }
  | { readonly id: number; readonly tone: PostTone | undefined }
  | { readonly id: number; readonly error: string };
