import { plural, t } from '../../lib/i18n/i18n';
import { isolate } from '../../lib/i18n/isolate';
import { missingLanguages } from '../../lib/snippets/library/filter-library';
import type { LibraryEntry } from '../../lib/snippets/library/library-entry';
import { summarizeSnippet } from '../../lib/snippets/summarize-snippet';
import { languageName } from '../popup/language-name';
import { usePopup } from '../popup/popup-context';
import { SnippetPreview } from '../popup/snippet-preview';
import { useLibrary } from './library-context';

interface LibraryRowProps {
  readonly entry: LibraryEntry;
  /** Those of the library: what the reply lacks of them is shown. */
  readonly languages: readonly string[];
  /** Its uses as a part of those of the most used one, 0 to 1. */
  readonly share: number;
  readonly isSelected: boolean;
  readonly place: { readonly start: number; readonly index: number; readonly count: number };
}

/** A reply in the library's list. */
export function LibraryRow({ entry, languages, share, isSelected, place }: LibraryRowProps) {
  const { actions } = useLibrary();
  const { editor } = usePopup();
  const { snippet, usage } = entry;
  const { id, title, trigger, preview, tags, folder, langs, pinned, team } = summarizeSnippet(snippet);
  const isDeleted = snippet.deletedAt !== undefined;
  return (
    <li
      className="library-row"
      style={{ transform: `translateY(${place.start}px)` }}
      aria-posinset={place.index + 1}
      aria-setsize={place.count}
    >
      <input
        type="checkbox"
        aria-label={t('library.select', { title: isolate(title) })}
        checked={isSelected}
        // A team's replies are changed by the team.
        disabled={team !== undefined}
        onChange={() => actions.select([id], !isSelected)}
      />
      <button
        type="button"
        className="library-open"
        disabled={isDeleted}
        onClick={() => void editor.edit(id)}
      >
        <span className="snippet-head">
          <span className="snippet-title" dir="auto">
            {pinned === 1 && <span aria-label={t('library.pinned')}>★ </span>}
            {title}
          </span>
          {trigger && <bdi className="trigger-chip">{trigger}</bdi>}
        </span>
        <SnippetPreview text={preview} />
      </button>
      <span className="library-langs">
        {langs.map((lang) => (
          <span key={lang} className="library-lang" title={languageName(lang)}>
            {lang === 'und' ? '?' : lang.toUpperCase()}
          </span>
        ))}
        {missingLanguages(entry, languages).map((lang) => (
          <span
            key={lang}
            className="library-lang missing"
            title={t('library.missing', { language: languageName(lang) })}
          >
            {lang.toUpperCase()}
          </span>
        ))}
      </span>
      <span className="library-place">
        {team && (
          <bdi className="team-badge" title={t('team.from', { name: isolate(team) })}>
            {team}
          </bdi>
        )}
        {folder && <bdi>{folder}</bdi>}
        {tags.length > 0 && <bdi className="tag">{tags.join(', ')}</bdi>}
      </span>
      <span className="library-usage" title={plural('library.uses', usage?.total ?? 0)}>
        <span className="library-bar" style={{ inlineSize: `${Math.round(share * 100)}%` }} />
        <span className="visually-hidden">{plural('library.uses', usage?.total ?? 0)}</span>
        <span aria-hidden="true">{usage?.total ?? 0}</span>
      </span>
    </li>
  );
}
