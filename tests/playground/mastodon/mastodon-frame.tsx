import type { ReactNode } from 'react';
import { Avatar } from '../frame/avatar';
import { Icon, type IconName } from '../frame/icon';
import { you } from '../people';
import { DisplayName } from './display-name';
import './mastodon.css';
import './compose.css';

const places: readonly (readonly [IconName, string])[] = [
  ['home', 'Home'],
  ['bell', 'Notifications'],
  ['search', 'Explore'],
  ['mail', 'Private mentions'],
  ['person', 'Preferences'],
];

interface MastodonFrameProps {
  readonly title: string;
  readonly form: ReactNode;
  readonly children: ReactNode;
}

export function MastodonFrame({ title, form, children }: MastodonFrameProps) {
  return (
    <div className="ui columns-area__panels">
      <div className="columns-area__panels__pane--compositional compose-panel">
        <form className="search" role="search" onSubmit={(event) => event.preventDefault()}>
          <input
            type="text"
            className="search__input"
            aria-label="Search"
            placeholder="Search or paste URL"
          />
        </form>
        <div className="navigation-bar">
          <Avatar person={you} size={46} />
          <DisplayName person={you} />
        </div>
        {form}
      </div>
      <main className="columns-area__panels__main column" role="region" aria-label={title}>
        <h1 className="column-header">{title}</h1>
        {children}
      </main>
      <nav className="navigation-panel">
        {places.map(([icon, label]) => (
          <a key={label} className="column-link" href="/home">
            <Icon name={icon} size={22} />
            <span>{label}</span>
          </a>
        ))}
      </nav>
    </div>
  );
}
