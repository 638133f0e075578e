/** What is known of tags beyond the text that they are in. Names are without the sign. */
export interface TagKnowledge {
  /** How the account mostly writes a tag, where this is a slip of one that it writes often. */
  usual(name: string): string | undefined;
  /** A tag whose words can't be told apart, so that they can. */
  readable(name: string): string | undefined;
}

/** Nothing is known. */
export const noTagKnowledge: TagKnowledge = { usual: () => undefined, readable: () => undefined };
