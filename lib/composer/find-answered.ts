import type { AuthorHint } from '../sites/site-profile';
import { findAnsweredItem } from './find-author';

/** Enough to tell the language by, in UTF-16 units. */
const longest = 1_000;

/** The message that is answered, where the profile says where its text is. */
export function findAnswered(composer: Element, hints: readonly AuthorHint[]): string | undefined {
  const { item, hint } = findAnsweredItem(composer, hints) ?? {};
  const bearer = hint?.message === undefined ? undefined : item?.querySelector(hint.message);
  return bearer?.textContent?.trim().slice(0, longest) || undefined;
}
