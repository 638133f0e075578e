/** A saved reply. */
export interface Snippet {
  /** UUID. */
  readonly id: string;
  readonly title: string;
  /** What is typed to insert it, prefix included (`;thx`); empty for none. Unique after folding. */
  readonly trigger: string;
  /** Plain text with placeholders; lines are separated by `\n`. */
  readonly body: string;
  readonly tags: readonly string[];
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** What a person fills in: a snippet before it is kept. `id` is absent for a new one. */
export interface SnippetDraft {
  readonly id?: string | undefined;
  readonly title: string;
  readonly trigger: string;
  readonly body: string;
  readonly tags: readonly string[];
}

/** What the picker shows of a snippet: the body is cut. */
export interface SnippetSummary {
  readonly id: string;
  readonly title: string;
  readonly trigger: string;
  readonly preview: string;
  readonly tags: readonly string[];
}
