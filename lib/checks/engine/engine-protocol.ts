import type { CheckChoices } from '../check-choices';
import type { Diagnostic } from '../diagnostic';

/** What the engine's worker is asked; `id` comes back with the answer. */
export interface EngineRequest {
  readonly id: number;
  /** A new request of the same composer ends the one before: its text has changed since. */
  readonly composer: string;
  /** Empty to load the engine only. */
  readonly paragraphs: readonly string[];
  readonly choices: CheckChoices;
}

/** Diagnostics of each paragraph; `null` for those that were left undone because a newer request came. */
export type ParagraphResults = (Diagnostic[] | null)[];

export type EngineAnswer =
  | { readonly id: number; readonly results: ParagraphResults }
  | { readonly id: number; readonly error: string };
