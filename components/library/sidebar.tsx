import type { ReactNode } from 'react';
import { t, uiLanguage } from '../../lib/i18n/i18n';
import { libraryViews } from '../../lib/snippets/library/filter-library';
import { usePopup } from '../popup/popup-context';
import { useLibrary, useLibraryState } from './library-context';

const mostTags = 30;

/** What can be shown: views, folders and tags. */
export function Sidebar() {
  const { actions } = useLibrary();
  const { services } = usePopup();
  const loaded = useLibraryState((state) => state.library);
  const { view, folder, tag, library } = useLibraryState((state) => state.filter);
  const folders = [...(loaded?.folders ?? [])];
  const libraries = loaded?.libraries ?? [];
  const tags = [...(loaded?.tags ?? [])].slice(0, mostTags);
  return (
    <nav className="library-sidebar" aria-label={t('library.title')}>
      <h1>{t('library.title')}</h1>
      <Group>
        {libraryViews.map((one) => (
          <Choice
            key={one}
            isChosen={view === one && folder === '' && tag === '' && library === ''}
            onChoose={() => actions.show({ view: one, folder: '', tag: '', library: '' })}
          >
            {t(`library.view.${one}`)}
          </Choice>
        ))}
      </Group>
      <Group title={t('team.title')}>
        {libraries.map(({ url, name, count }) => (
          <Choice
            key={url}
            count={count}
            isChosen={library === url}
            onChoose={() => actions.show({ view: 'all', folder: '', tag: '', library: url })}
          >
            <bdi>{name}</bdi>
          </Choice>
        ))}
        <Choice isChosen={false} onChoose={() => void services.openOptions('team')}>
          {t(libraries.length > 0 ? 'team.manage' : 'team.addOne')}
        </Choice>
      </Group>
      {folders.length > 0 && (
        <Group title={t('library.folders')}>
          {folders.map(([path, count]) => (
            <Choice
              key={path}
              depth={path.split('/').length - 1}
              count={count}
              isChosen={folder === path}
              onChoose={() => actions.show({ view: 'all', folder: path, tag: '', library: '' })}
            >
              <bdi>{path.split('/').at(-1)}</bdi>
            </Choice>
          ))}
        </Group>
      )}
      {tags.length > 0 && (
        <Group title={t('popup.editor.tags')}>
          {tags.map(([name, count]) => (
            <Choice
              key={name}
              count={count}
              isChosen={tag === name}
              onChoose={() => actions.show({ view: 'all', folder: '', tag: name, library: '' })}
            >
              <bdi>#{name}</bdi>
            </Choice>
          ))}
        </Group>
      )}
    </nav>
  );
}

function Group({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      {title && <h2>{title}</h2>}
      <ul>{children}</ul>
    </section>
  );
}

interface ChoiceProps {
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
  readonly count?: number;
  readonly depth?: number;
}

function Choice({ isChosen, onChoose, children, count, depth = 0 }: ChoiceProps) {
  return (
    <li>
      <button
        type="button"
        className="library-choice"
        style={{ paddingInlineStart: `${10 + depth * 14}px` }}
        aria-current={isChosen || undefined}
        onClick={onChoose}
      >
        <span>{children}</span>
        {count !== undefined && (
          <span className="library-count">{new Intl.NumberFormat(uiLanguage()).format(count)}</span>
        )}
      </button>
    </li>
  );
}
