import { useId } from 'react';
import type { SnippetSummary } from '../../lib/snippets/snippet';
import { moveFocus } from './move-focus';
import { usePopup } from './popup-context';
import { SnippetPreview } from './snippet-preview';

/** A saved reply in the list; choosing it opens it. */
export function SnippetRow({ snippet }: { snippet: SnippetSummary }) {
  const { editor } = usePopup();
  const id = useId();
  return (
    <li>
      <button
        type="button"
        className="snippet-row"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-rest`}
        onClick={() => void editor.edit(snippet.id)}
        onKeyDown={moveFocus}
      >
        <span className="snippet-head">
          <span id={`${id}-title`} className="snippet-title" dir="auto">
            {snippet.title}
          </span>
          {snippet.trigger && <bdi className="trigger-chip">{snippet.trigger}</bdi>}
        </span>
        <span id={`${id}-rest`}>
          {snippet.trigger && <span className="visually-hidden">{snippet.trigger} </span>}
          <SnippetPreview text={snippet.preview} />
          {snippet.team && <bdi className="team-badge">{snippet.team}</bdi>}
          {snippet.tags.length > 0 && (
            <span className="snippet-tags">
              {snippet.tags.map((tag) => (
                <bdi key={tag} className="tag">
                  {tag}
                </bdi>
              ))}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
