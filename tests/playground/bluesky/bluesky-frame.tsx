import type { ReactNode } from 'react';
import { Icon, type IconName } from '../frame/icon';
import './bluesky.css';
import './compose.css';

const places: readonly (readonly [IconName, string])[] = [
  ['home', 'Home'],
  ['search', 'Explore'],
  ['bell', 'Notifications'],
  ['mail', 'Chat'],
  ['person', 'Profile'],
];

interface BlueskyFrameProps {
  readonly title: string;
  readonly onNewPost: () => void;
  readonly children: ReactNode;
}

export function BlueskyFrame({ title, onNewPost, children }: BlueskyFrameProps) {
  return (
    <div className="bsky">
      <nav role="navigation" className="bsky-side">
        {places.map(([icon, label]) => (
          <a key={label} href="/" aria-label={label}>
            <Icon name={icon} size={26} />
            <span>{label}</span>
          </a>
        ))}
        <button type="button" data-testid="composeFAB" className="main-button" onClick={onNewPost}>
          New Post
        </button>
      </nav>
      <main role="main" className="bsky-main">
        <h1>{title}</h1>
        {children}
      </main>
      <aside className="bsky-aside">
        <input type="text" role="searchbox" aria-label="Search" placeholder="Search" />
        <p>Feeds</p>
        <a href="/">Coffee people</a>
        <a href="/">Maghreb tech</a>
      </aside>
    </div>
  );
}
