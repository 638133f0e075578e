import type { Surface } from '../sites/site-profile';

/** How the person is addressed: tu or vous, أنت or حضرتك. */
export type Register = 'neutral' | 'formal' | 'friendly';

/** The text of a snippet in one language. */
export interface Variant {
  /** BCP 47 tag (`ar`, `ar-TN`, `fr`); `und` where the language is not known. */
  readonly lang: string;
  readonly register?: Register | undefined;
  /** Plain text with placeholders; lines are separated by `\n`. */
  readonly body: string;
  /** A shorter text with the same meaning, for tight limits. */
  readonly short?: string | undefined;
  /** When a speaker of the language has checked it, in milliseconds since the epoch. */
  readonly reviewedAt?: number | undefined;
}

/** Where a snippet came from, when not from a person's own hand. */
export interface Origin {
  readonly kind: 'import' | 'team';
  /** The format or the library's address. */
  readonly source: string;
  /** Its id there. Of a reply that has `kind: 'team'` and is one's own: of the one that it is a copy of. */
  readonly externalId?: string | undefined;
}

/** What a person decides about a snippet. */
export interface SnippetContent {
  readonly title: string;
  readonly note: string;
  /** What is typed to insert it, prefix included (`;thx`). Each is unique after folding. */
  readonly triggers: readonly string[];
  /** At least one, each language and register once; the first is taken where none fits better. */
  readonly variants: readonly Variant[];
  /** Path of names with `/` between them; empty for none. */
  readonly folder: string;
  readonly tags: readonly string[];
  /** Ids of the networks that it is for; none means all. */
  readonly sites: readonly string[];
  /** None means all. */
  readonly surfaces: readonly Surface[];
  /** Shown first. A number, because an index has no booleans. */
  readonly pinned: 0 | 1;
  /** From then on it is not offered any more. Milliseconds since the epoch. */
  readonly expiresAt?: number | undefined;
}

/** A saved reply. */
export interface Snippet extends SnippetContent {
  /** UUID. */
  readonly id: string;
  readonly origin?: Origin | undefined;
  /** Name of the team's library that it stands in: such a one can be copied, not changed. */
  readonly team?: string | undefined;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Set while it is in the trash. */
  readonly deletedAt?: number | undefined;
  /** Goes up with each change. */
  readonly rev: number;
}

/** A snippet before it is kept. `id` is absent for a new one; what is left out of one that exists stays as it is. */
export type SnippetDraft = Pick<SnippetContent, 'title' | 'triggers' | 'variants' | 'tags'> &
  Partial<Omit<SnippetContent, 'expiresAt'>> & {
    readonly id?: string | undefined;
    readonly origin?: Origin | undefined;
    /** `null` for never any more: what is left out of a draft stays. */
    readonly expiresAt?: number | null | undefined;
  };

/** What lists show of a snippet, in the variant that fits best: the body is cut. */
export interface SnippetSummary {
  readonly id: string;
  readonly title: string;
  /** The first one; empty for none. */
  readonly trigger: string;
  readonly preview: string;
  readonly tags: readonly string[];
  readonly folder: string;
  readonly pinned: 0 | 1;
  /** Language of the preview. */
  readonly lang: string;
  /** Languages of all variants, in their order. */
  readonly langs: readonly string[];
  /** Name of the team's library that it stands in. */
  readonly team?: string | undefined;
}

/** What a new snippet has where nobody has decided otherwise. */
export const EMPTY_CONTENT: SnippetContent = {
  title: '',
  note: '',
  triggers: [],
  variants: [{ lang: 'und', body: '' }],
  folder: '',
  tags: [],
  sites: [],
  surfaces: [],
  pinned: 0,
};
