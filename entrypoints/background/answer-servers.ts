import { browser } from 'wxt/browser';
import { serverUseOf } from '../../lib/checks/languagetool/choices';
import type { ServerProblem } from '../../lib/servers/server-problem';
import { allowsTyping } from '../../lib/checks/languagetool/server';
import type { ServerAnswer, ServerTrouble } from '../../lib/checks/languagetool/server-answer';
import { testConnection } from '../../lib/checks/languagetool/test-connection';
import { handle, handlePrivileged } from '../../lib/messaging/handle';
import { languageToolChoices } from '../../lib/settings/languagetool-choices';
import { readCheckChoices } from '../../lib/settings/read-check-choices';
import type { AddedSites } from './added-sites';
import { createStyle } from './answer-checks';
import type { Exceptions } from './exceptions';
import type { LanguageServers } from './language-servers';
import { pageSender } from './page-sender';
import { isAllowed } from './sender-page';

/** A server that does not say when to come back is asked again after this time, in ms. */
const retryMs = 10_000;

/**
 * Sends texts to the servers that the user has put on the list, turned on and allowed; no request is made elsewhere.
 * From private windows nothing is sent.
 */
export function answerServers(servers: LanguageServers, exceptions: Exceptions, sites: AddedSites): void {
  const current = new Map<string, AbortController>();
  const style = createStyle();

  handle('checkOnServer', async ({ composer, paragraphs, isAsked }, sender): Promise<ServerAnswer> => {
    const page = pageSender(sender);
    const languageTool = await languageToolChoices.getValue();
    const use = serverUseOf(languageTool);
    if (page.isPrivate || use === 'off') return { paragraphs: paragraphs.map(() => []) };
    const [check, accepted, heeded, allowed] = await Promise.all([
      readCheckChoices(),
      style().then(({ words }) => exceptions.accepted(paragraphs, page, words)),
      exceptions.heeded(page),
      servers.allowed(),
    ]);
    if (allowed.length === 0 && isAsked)
      return trouble(paragraphs, { kind: 'notAllowed', retryInMs: retryMs });
    const name = `${sender.tab?.id}:${sender.frameId}:${composer}`;
    current.get(name)?.abort();
    const mine = new AbortController();
    current.set(name, mine);
    if (isAsked) servers.pool.forgive();
    const mayAsk =
      isAsked || use === 'whileTyping' ? allowed.filter((one) => isAsked || allowsTyping(one)) : [];
    const choices = {
      check: { ...check, accepted },
      languageTool,
      browserLanguages: await browser.i18n.getAcceptLanguages(),
    };
    try {
      const results = await servers.checker.check(paragraphs, mayAsk, choices, mine.signal);
      const found = results.paragraphs.map((one, index) => one && heeded(paragraphs[index] ?? '', one));
      return { paragraphs: found, ...(results.problem && { problem: toTrouble(results.problem) }) };
    } catch (error) {
      // A newer request has come.
      if (mine.signal.aborted) return { paragraphs: paragraphs.map(() => null) };
      throw error;
    } finally {
      if (current.get(name) === mine) current.delete(name);
    }
  });

  handlePrivileged('listServers', async () =>
    (await servers.store.list()).map(({ url, username, apiKey, authorization }) => ({
      url,
      username,
      apiKey,
      authorization,
    })),
  );
  handlePrivileged('saveServers', async ({ servers: list }) => {
    await servers.save(list);
    await sites.follow();
  });
  handlePrivileged('testServer', async ({ server }) => {
    if (!(await isAllowed(server.url))) return { ok: false, problem: 'notAllowed', detail: '' };
    const outcome = await testConnection(server, new AbortController().signal);
    if (outcome.ok) await servers.facts.put(server, outcome.facts);
    return outcome;
  });
  handlePrivileged('listServerFacts', () => servers.facts.all());
}

function trouble(paragraphs: readonly string[], problem: ServerTrouble): ServerAnswer {
  return { paragraphs: paragraphs.map(() => null), problem };
}

function toTrouble({ kind, retryAfterMs = retryMs }: ServerProblem): ServerTrouble {
  return { kind, retryInMs: retryAfterMs };
}
