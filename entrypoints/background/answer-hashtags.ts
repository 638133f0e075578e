import { detectLanguage } from '../../lib/checks/language/detect-language';
import type { Language } from '../../lib/checks/language/language';
import { draftTags } from '../../lib/hashtags/draft/draft-tags';
import { setsFor } from '../../lib/hashtags/sets/sets-for';
import { suggestTags } from '../../lib/hashtags/suggest-tags';
import type { TagMemory } from '../../lib/hashtags/tag-memory';
import { handle, handlePrivileged } from '../../lib/messaging/handle';
import { hashtagChoices } from '../../lib/settings/hashtag-choices';
import { announceChange } from '../../lib/settings/revisions';
import { pageSender } from './page-sender';
import type { Trends } from './trends';

/** Tags for a draft, and what is learned of posts that are sent: with consent, and never in a private window. */
export function answerHashtags(memory: TagMemory, trends: Trends): void {
  handle('suggestTags', async (request, sender) => {
    const [history, sets, trending] = await Promise.all([
      memory.index(),
      memory.sets.list(),
      // Nothing is asked for a private window, so nothing is offered there either.
      pageSender(sender).isPrivate ? [] : trends.current(),
    ]);
    return suggestTags(request, { history, sets, language: languageOf(request.text), trends: trending });
  });
  handle('listOwnTags', () => memory.ownTags());
  handle('listTagSets', async ({ text, network }) =>
    setsFor(await memory.sets.list(), network, languageOf(text)),
  );
  handle('useTagSet', async ({ id, names }, sender) => {
    if (!pageSender(sender).isPrivate) await memory.sets.use(id, names, Date.now());
  });
  handle('learnPost', async ({ text, network, rules }, sender) => {
    if (pageSender(sender).isPrivate) return;
    if ((await hashtagChoices.getValue()).keepsPosts !== 'yes') return;
    const tags = draftTags(text, rules).map(({ name }) => name);
    if (tags.length === 0) return;
    if (await memory.learn({ text, tags, network, at: Date.now() })) await announceChange('hashtags');
  });
  handlePrivileged('hashtagsWritten', async () => {
    memory.forget();
    await announceChange('hashtags');
  });
}

function languageOf(text: string): Language | undefined {
  const { language } = detectLanguage(text);
  return language === 'und' ? undefined : language;
}
