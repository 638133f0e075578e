import { storage } from 'wxt/utils/storage';
import {
  type RewriteChoices,
  type RewriteModel,
  initialRewriteChoices,
  rewriteModelOf,
} from '../rewrite/choices';
import { endWith } from './end-with';
import { managedItem } from './managed/managed-item';

/** What the user has chosen about rewriting, the server's key apart: content scripts can read it. */
export const rewriteChoices = managedItem(
  storage.defineItem<RewriteChoices>('local:rewrite', { fallback: initialRewriteChoices, version: 1 }),
  // Who a text is given to is each person's to agree to: it can only be ruled out.
  ({ rewrite }) => ({
    ...(rewrite?.isOn === false && { isOn: false }),
    ...(rewrite?.voice !== undefined && { voice: rewrite.voice }),
  }),
);

export async function changeRewrite(change: Partial<RewriteChoices>): Promise<void> {
  await rewriteChoices.setValue({ ...(await rewriteChoices.getValue()), ...change });
}

/** Follows who rewrites, in a content script, until the signal aborts. @param onChange Called after each change. */
export async function followRewriteModel(
  onChange: () => void,
  signal: AbortSignal,
): Promise<() => RewriteModel> {
  let model: RewriteModel = { kind: 'off' };
  const stop = rewriteChoices.watch((choices) => {
    model = rewriteModelOf(choices);
    onChange();
  });
  endWith(signal, stop);
  // Unreadable storage offers nothing.
  model = await rewriteChoices.getValue().then(rewriteModelOf, () => ({ kind: 'off' }));
  return () => model;
}
