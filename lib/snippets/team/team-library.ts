import type { Origin, Snippet } from '../snippet';

/**
 * Why a team's library could not be read; the copy that is there stays. The detail is
 * - `refused`: the status of the answer. - `damaged`: the path in the file. - `bad-reply`: the reply's title.
 * - empty for the others. `moved`: the address leads to another one, which is not followed.
 */
export interface TeamProblem {
  readonly code:
    | 'not-allowed'
    | 'unreachable'
    | 'refused'
    | 'moved'
    | 'too-large'
    | 'not-text'
    | 'broken'
    | 'unknown'
    | 'damaged'
    | 'newer-version'
    | 'empty'
    | 'bad-reply';
  readonly detail: string;
}

/** A library that a team publishes and the user reads. Times are milliseconds since the epoch. */
export interface TeamLibrary {
  /** As `readLibraryUrl` makes it. */
  readonly url: string;
  /** As the library calls itself, else the last part of its address. */
  readonly name: string;
  /** Whether its origin is also a site that the user turned on: then the permission is not the library's alone. */
  readonly isSiteToo: boolean;
  /** Whether an administrator has put it here: only they can take it away. */
  readonly isManaged: boolean;
  /** What the host said about the copy that is kept. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** When the host last answered that the copy is the newest, or gave a new one; and when it last gave one. */
  readonly checkedAt?: number | undefined;
  readonly changedAt?: number | undefined;
  /** Replies of the copy, and those of the file that could not be carried over. */
  readonly count: number;
  readonly leftOut: number;
  /** How often it has failed since it last went well. */
  readonly failures: number;
  /** When it is to be asked again. */
  readonly dueAt: number;
  readonly problem?: TeamProblem | undefined;
}

/** A reply of a team's library, as it is kept beside one's own. */
export interface TeamSnippet extends Snippet {
  /** The library's name. */
  readonly team: string;
  /** `source` is the library's address, `externalId` what the reply is called there. */
  readonly origin: Origin & { readonly externalId: string };
}
