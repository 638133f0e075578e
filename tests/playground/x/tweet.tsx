/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/control-has-associated-label -- X's own markup */
import { Avatar } from '../frame/avatar';
import { IconButton } from '../frame/icon';
import type { Person } from '../people';

interface TweetProps {
  readonly author: Person;
  readonly text: string;
  readonly age: string;
  /** The post that its own page is about is drawn larger. */
  readonly focal?: boolean;
}

export function Tweet({ author, text, age, focal = false }: TweetProps) {
  const profile = `/${author.handle}`;
  return (
    <article
      data-testid="tweet"
      role="article"
      tabIndex={-1}
      className={focal ? 'tweet tweet-focal' : 'tweet'}
    >
      <Avatar person={author} />
      <div className="tweet-column">
        <div data-testid="User-Name" className="tweet-name">
          <a href={profile} role="link">
            <div dir="ltr">
              <span>
                <span>{author.name}</span>
              </span>
            </div>
          </a>
          <a href={profile} role="link" tabIndex={-1}>
            <div dir="ltr">
              <span>@{author.handle}</span>
            </div>
          </a>
          <span aria-hidden="true">·</span>
          <a href={`${profile}/status/1`} role="link">
            <time>{age}</time>
          </a>
        </div>
        <div data-testid="tweetText" dir="auto" className="tweet-text">
          <span>{text}</span>
        </div>
        <div role="group" aria-label="Actions" className="tweet-actions">
          <IconButton name="reply" label="Reply" />
          <IconButton name="repeat" label="Repost" />
          <IconButton name="heart" label="Like" />
        </div>
      </div>
    </article>
  );
}
