import { browser } from 'wxt/browser';
import type { Database } from '../../lib/database/database';
import { handlePrivileged } from '../../lib/messaging/handle';
import { rewriteStream } from '../../lib/messaging/rewrite-streams';
import { answerStreams } from '../../lib/messaging/answer-streams';
import { rewriteModelOf } from '../../lib/rewrite/choices';
import { RewriteProblem } from '../../lib/rewrite/problem';
import { requestShape } from '../../lib/rewrite/request-shape';
import type { Rewriter } from '../../lib/rewrite/rewriter';
import { runRewrite } from '../../lib/rewrite/run-rewrite';
import { createChatRewriter } from '../../lib/rewrite/server/chat-rewriter';
import { createModelStore } from '../../lib/rewrite/server/model-store';
import { testModel } from '../../lib/rewrite/server/test-model';
import { changeRewrite, rewriteChoices } from '../../lib/settings/rewrite-choices';
import { maySend } from '../../lib/settings/sending-consent';
import type { AddedSites } from './added-sites';
import { createBuiltInModel } from './built-in-model';
import { isAllowed } from './sender-page';
import type { ServerOrigins } from './server-origins';

/** Chromium stops a background that has called nothing of the browser's for 30 s; a model may take longer. In ms. */
const stayAwakeEveryMs = 20_000;

/**
 * Has texts rewritten by the model that the user has chosen and turned on, each at a press; no request is made elsewhere.
 * Nothing of it is stored.
 */
export function answerRewrites(database: Database, origins: ServerOrigins, sites: AddedSites): void {
  const store = createModelStore(database);
  const builtIn = createBuiltInModel();

  const chosen = async (): Promise<Rewriter> => {
    const model = rewriteModelOf(await rewriteChoices.getValue());
    if (model.kind === 'builtIn') return builtIn;
    const server = model.kind === 'server' ? await store.get() : undefined;
    if (!server) throw new RewriteProblem('off');
    if (!(await maySend()) || !(await isAllowed(server.url))) throw new RewriteProblem('notAllowed');
    return createChatRewriter(server);
  };
  const rewriter: Rewriter = {
    rewrite: async (prompt, onText, signal) => (await chosen()).rewrite(prompt, onText, signal),
  };

  answerStreams(rewriteStream, requestShape, async (request, tell, signal) => {
    const { voice } = await rewriteChoices.getValue();
    await whileAwake(() => runRewrite(rewriter, request, voice, tell, signal));
  });

  handlePrivileged('readModelServer', async () => {
    const server = await store.get();
    return server && { url: server.url, model: server.model, hasKey: server.apiKey !== '' };
  });
  handlePrivileged('saveModelServer', async ({ server }) => {
    const before = await store.get();
    await origins.following((isSite) => store.put(server, isSite));
    const { host, origin } = new URL(server.url);
    // The user has agreed to send texts to the one before.
    const isOther = before === undefined || new URL(before.url).origin !== origin;
    await changeRewrite({ host, model: server.model, ...(isOther && { isOn: false }) });
    await sites.follow();
  });
  handlePrivileged('removeModelServer', async () => {
    await origins.following(() => store.remove());
    const { source } = await rewriteChoices.getValue();
    await changeRewrite({ host: '', model: '', ...(source === 'server' && { isOn: false }) });
    await sites.follow();
  });
  handlePrivileged('testModelServer', async () => {
    const server = await store.get();
    if (!server) return { problem: 'off', detail: '', models: [] };
    if (!(await isAllowed(server.url))) return { problem: 'notAllowed', detail: '', models: [] };
    return whileAwake(() => testModel(server, new AbortController().signal));
  });
}

async function whileAwake<Result>(work: () => Promise<Result>): Promise<Result> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), stayAwakeEveryMs);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
