import { useEffect, useState } from 'react';
import { findPageTags } from '../../../../lib/composer/find-page-tags';
import { appendTags } from '../../../../lib/hashtags/draft/tag-edit';
import type { HashtagIdea } from '../../../../lib/hashtags/idea';
import type { SuggestRequest } from '../../../../lib/hashtags/suggest-request';
import { t } from '../../../../lib/i18n/i18n';
import { isolate } from '../../../../lib/i18n/isolate';
import { useOverlay } from '../../overlay-context';
import { PanelPart } from '../panel-part';
import { reasonText, useTagUse } from './reason-text';
import { usePlacement } from './use-placement';

/** A rest in typing of this length, in ms, asks for other tags. */
const restMs = 300;
const mostPageTags = 20;

type Asked = Omit<SuggestRequest, 'pageTags'>;

/** What the text asks for, again after each rest; `undefined` until the first answer. */
function useIdeas(
  request: Asked,
): { readonly text: string; readonly ideas: readonly HashtagIdea[] } | undefined {
  const { session } = useOverlay().active;
  const { text, network, rules } = request;
  const [answer, setAnswer] = useState<{ readonly text: string; readonly ideas: readonly HashtagIdea[] }>();
  const isFirst = answer === undefined;
  useEffect(() => {
    let isOld = false;
    const ask = async () => {
      const pageTags = findPageTags(document, mostPageTags);
      // Without the background there is nothing to offer; the next rest asks again.
      const ideas = await session.hashtags.suggest({ text, network, rules, pageTags }).catch(() => []);
      if (!isOld) setAnswer({ text, ideas });
    };
    const timer = setTimeout(() => void ask(), isFirst ? 0 : restMs);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [session, text, network, rules, isFirst]);
  return answer;
}

/** Tags for the text, each with why it is offered. */
export function IdeaList(request: Asked) {
  const answer = useIdeas(request);
  const isAtCaret = usePlacement(request.network) === 'caret';
  if (!answer) return undefined;
  if (answer.ideas.length === 0) return <p className="panel-empty">{t('panel.hashtags.none')}</p>;
  return (
    <PanelPart title={t('panel.hashtags.ideas')} action={undefined} part="hashtag-ideas">
      <ul className="panel-tags">
        {answer.ideas.map((idea) => (
          <Idea
            key={idea.name}
            idea={idea}
            text={request.text}
            isAtCaret={isAtCaret}
            isFresh={answer.text === request.text}
          />
        ))}
      </ul>
    </PanelPart>
  );
}

interface IdeaProps {
  readonly idea: HashtagIdea;
  readonly text: string;
  /** Whether tags go to the caret here. */
  readonly isAtCaret: boolean;
  /** Whether the idea is for the text as it is: only then its place in it is known. */
  readonly isFresh: boolean;
}

function Idea({ idea, text, isAtCaret, isFresh }: IdeaProps) {
  const { session } = useOverlay().active;
  const use = useTagUse(idea);
  const { name, range } = idea;
  const tag = `#${name}`;
  const turn = isFresh ? range : undefined;
  return (
    <li data-part="hashtag-idea">
      <span className="panel-tag">
        <bdi className="panel-word">{tag}</bdi>
        <small>
          {reasonText(idea.reason)}
          {use !== '' && <span> · {use}</span>}
        </small>
      </span>
      <span className="panel-tag-buttons">
        {turn && (
          <button
            type="button"
            className="quiet"
            data-part="turn-into-tag"
            aria-label={t('panel.hashtags.turnOne', { tag: isolate(tag) })}
            onClick={() => void session.edit([{ ...turn, insert: tag }], text)}
          >
            {t('panel.hashtags.turn')}
          </button>
        )}
        <button
          type="button"
          className={isAtCaret ? 'replace' : 'quiet'}
          data-part="insert-tag"
          aria-label={t('panel.hashtags.caretOne', { tag: isolate(tag) })}
          onClick={() => void session.insertTags([name])}
        >
          {t('panel.hashtags.caret')}
        </button>
        <button
          type="button"
          className={isAtCaret ? 'quiet' : 'replace'}
          data-part="append-tag"
          aria-label={t('panel.hashtags.endOne', { tag: isolate(tag) })}
          onClick={() => void session.edit([appendTags(text, [name])], text)}
        >
          {t('panel.hashtags.end')}
        </button>
      </span>
    </li>
  );
}
