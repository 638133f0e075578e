import twitterText from 'twitter-text';

export const X_LIMIT = 280;

export function weightedLength(text: string): number {
  return twitterText.parseTweet(text).weightedLength;
}
