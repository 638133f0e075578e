import { length } from 'stringz';
import { instance } from './instance';

const { max_characters: limit, characters_reserved_per_url: urlLength } = instance.configuration.statuses;

const url =
  /(?<![\p{L}\p{N}_@#$/.-])https?:\/\/[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#][^\s<>"]*)?/giu;
const urlTail = /[.,:;!?'")\]}»”’…،؛؟]+$/u;
/** A person of another server, with the local name as the first group. */
export const remoteMention = /(?<![\p{L}\p{N}_@/.])@(\w(?:[\w.-]*\w)?)@([\p{L}\p{N}_.-]*[\p{L}\p{N}_])/giu;

export const MASTODON_LIMIT = limit;

/** Mastodon's own sum: the warning and the text; each link weighs the same, a remote person only the local name. */
export function countedLength(warning: string, text: string): number {
  const counted = text
    .replace(url, (match) => '_'.repeat(urlLength) + (urlTail.exec(match)?.[0] ?? ''))
    .replace(remoteMention, (match, user: string, host: string) => (host.length > 253 ? match : `@${user}`));
  return length(warning) + length(counted);
}
