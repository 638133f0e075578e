/**
 * The part of twitter-text 3.1, X's reference implementation, that tests and playground use; the package has no types
 * of its own. Offsets are UTF-16.
 */
declare module 'twitter-text' {
  interface ParsedTweet {
    readonly weightedLength: number;
    readonly valid: boolean;
    readonly permillage: number;
    readonly validRangeStart: number;
    readonly validRangeEnd: number;
    readonly displayRangeStart: number;
    readonly displayRangeEnd: number;
  }

  interface EntityWithIndices {
    readonly indices: readonly [from: number, to: number];
  }

  interface TwitterText {
    parseTweet(text: string): ParsedTweet;
    extractEntitiesWithIndices(text: string): readonly EntityWithIndices[];
    extractHashtagsWithIndices(text: string): readonly EntityWithIndices[];
    extractMentionsWithIndices(text: string): readonly EntityWithIndices[];
    extractUrlsWithIndices(text: string): readonly (EntityWithIndices & { readonly url: string })[];
  }

  const twitterText: TwitterText;
  export default twitterText;
}
