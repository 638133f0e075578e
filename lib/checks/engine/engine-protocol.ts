import type { Diagnostic } from '../diagnostic';

/** What the engine's worker is asked; `id` comes back with the answer. */
export interface EngineRequest {
  readonly id: number;
  /** Empty to load the engine only. */
  readonly paragraphs: readonly string[];
}

export type EngineAnswer =
  | { readonly id: number; readonly diagnostics: Diagnostic[][] }
  | { readonly id: number; readonly error: string };
