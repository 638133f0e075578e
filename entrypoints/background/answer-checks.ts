import { type StyleChecker, createStyleChecker } from '../../lib/checks/house-style/style-checker';
import { checkPost } from '../../lib/checks/post-checker';
import type { TagKnowledge } from '../../lib/hashtags/tag-knowledge';
import { handle } from '../../lib/messaging/handle';
import { houseStyle } from '../../lib/settings/house-style';
import { readCheckChoices } from '../../lib/settings/read-check-choices';
import { announceChange } from '../../lib/settings/revisions';
import type { EngineHost } from './engine-host';
import type { Exceptions } from './exceptions';
import { goalsAt, toneChoices } from '../../lib/settings/tone-choices';
import { pageSender } from './page-sender';

/** Checks, without what the user does not want to be told. */
export function answerChecks(
  engine: EngineHost,
  exceptions: Exceptions,
  tagKnowledge: (text: string) => Promise<TagKnowledge>,
): void {
  const style = createStyle();
  handle('warmEngine', async () => engine.warm(await readCheckChoices()));

  handle('checkParagraphs', async ({ composer, paragraphs, isPrivate = false }, sender) => {
    const known = pageSender(sender);
    const page = { ...known, isPrivate: known.isPrivate || isPrivate };
    const [choices, heeded, checker] = await Promise.all([
      readCheckChoices(page.isPrivate),
      exceptions.heeded(page),
      style(),
    ]);
    const accepted = await exceptions.accepted(paragraphs, page, checker.words);
    const results = await engine.check({
      // A page can't end the requests of another one.
      composer: `${sender.tab?.id}:${sender.frameId}:${composer}`,
      paragraphs,
      choices: { ...choices, accepted },
    });
    return paragraphs.map((paragraph, index) => {
      const found = results[index];
      return found ? heeded(paragraph, checker.add(paragraph, found, choices)) : null;
    });
  });

  handle('readTone', async ({ text, answered, place }, sender) => {
    const { preferred, remember } = await readCheckChoices(pageSender(sender).isPrivate);
    const goals = goalsAt(await toneChoices.getValue(), place);
    const request = { text, preferred, place, goals, remember };
    return engine.tone({ ...request, ...(answered !== undefined && { answered }) });
  });

  handle('checkPost', async ({ text, customs }, sender) => {
    const page = pageSender(sender);
    const [choices, heeded, checker, knowledge] = await Promise.all([
      readCheckChoices(page.isPrivate),
      exceptions.heeded(page),
      style(),
      customs.hashtags?.linked ? tagKnowledge(text) : undefined,
    ]);
    return heeded(text, [...checkPost(text, customs, choices, knowledge), ...checker.missing(text, choices)]);
  });
}

/** The checker of the house style, made anew when that has changed. */
export function createStyle(): () => Promise<StyleChecker> {
  let checker: Promise<StyleChecker> | undefined;
  houseStyle.watch(() => {
    checker = undefined;
    announceChange('checks').catch((error: unknown) => console.error('Marks are out of date.', error));
  });
  return () => (checker ??= houseStyle.getValue().then(createStyleChecker));
}
