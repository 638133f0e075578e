import type { ReactNode } from 'react';
import { Icon, type IconName } from '../frame/icon';
import './x.css';
import './x-parts.css';

const places: readonly (readonly [IconName, string, string])[] = [
  ['home', 'Home', '/home'],
  ['search', 'Explore', '/explore'],
  ['bell', 'Notifications', '/notifications'],
  ['mail', 'Messages', '/postwright-playground'],
  ['person', 'Profile', '/postwright-playground'],
];

interface XFrameProps {
  readonly title: string;
  readonly onNewPost: () => void;
  readonly children: ReactNode;
}

export function XFrame({ title, onNewPost, children }: XFrameProps) {
  return (
    <div className="x">
      <header role="banner" className="x-side">
        <nav role="navigation" aria-label="Primary">
          {places.map(([icon, label, href]) => (
            <a key={label} href={href} aria-label={label}>
              <Icon name={icon} size={24} />
              <span>{label}</span>
            </a>
          ))}
        </nav>
        <button
          type="button"
          data-testid="SideNav_NewTweet_Button"
          aria-label="Post"
          className="main-button"
          onClick={onNewPost}
        >
          <span>Post</span>
        </button>
      </header>
      <main role="main" className="x-main">
        <div data-testid="primaryColumn" className="x-primary">
          <div className="x-title">
            <h2>{title}</h2>
          </div>
          {children}
        </div>
        <div data-testid="sidebarColumn" className="x-aside">
          <section className="x-card" aria-label="Trends">
            <h2>What’s being talked about</h2>
            <p>#CoffeeWeek</p>
            <p>#رمضان_كريم</p>
            <p>Rentrée</p>
          </section>
        </div>
      </main>
    </div>
  );
}
