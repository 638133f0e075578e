import { storage } from 'wxt/utils/storage';
import {
  type RewriteChoices,
  type RewriteModel,
  initialRewriteChoices,
  rewriteModelOf,
} from '../rewrite/choices';
import { endWith } from './end-with';

/** What the user has chosen about rewriting, the server's key apart: content scripts can read it. */
export const rewriteChoices = storage.defineItem<RewriteChoices>('local:rewrite', {
  fallback: initialRewriteChoices,
  version: 1,
});

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
