import type { SnippetStore } from '../snippets/snippet-store';
import { pickVariant } from '../snippets/pick-variant';
import { type TextRange, applyEdit } from '../text/text-range';
import type { ComposerContext } from './composer-context';
import { fillSnippet } from './fill-snippets';
import type { PickerFit } from './session-state';

/**
 * Whether a reply fits into the composer, counted as the network counts; what is not known yet, such as an order
 * number, counts nothing.
 */
export async function measureFit(
  id: string,
  lang: string | undefined,
  place: TextRange & { readonly text: string },
  snippets: SnippetStore,
  context: ComposerContext,
): Promise<PickerFit | undefined> {
  const found = await snippets.getForUse(id).catch(() => undefined);
  if (!found) return undefined;
  const count = (short: boolean) => {
    const { text: insert } = fillSnippet(found, { lang, short }, context);
    return context.count(applyEdit(place.text, { from: place.from, to: place.to, insert }));
  };
  const variant = pickVariant(found.snippet.variants, { lang });
  const short = variant.short === undefined ? undefined : (count(true) ?? 'no limit');
  return { id, lang: variant.lang, count: count(false), short };
}

/** Whether the shorter text should be offered: the other one is too long, or there is no limit to know. */
export function offersShort({ count, short }: PickerFit): boolean {
  return short !== undefined && (count === undefined || count.remaining < 0);
}
