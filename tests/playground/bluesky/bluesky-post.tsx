import { Avatar } from '../frame/avatar';
import { IconButton } from '../frame/icon';
import type { Person } from '../people';

interface BlueskyPostProps {
  readonly author: Person;
  readonly text: string;
  readonly age: string;
  /** A post in a thread has another test id than one in a feed. */
  readonly place: 'postThreadItem' | 'feedItem';
}

export function BlueskyPost({ author, text, age, place }: BlueskyPostProps) {
  const profile = `/profile/${author.handle}`;
  return (
    <div data-testid={`${place}-by-${author.handle}`} role="link" tabIndex={0} className="bsky-post">
      <Avatar person={author} size={42} />
      <div>
        <div className="bsky-name">
          <a href={profile}>{author.name}</a>
          <a href={profile} className="bsky-handle">
            @{author.handle}
          </a>
          <span>· {age}</span>
        </div>
        <div data-testid="postText" dir="auto">
          {text}
        </div>
        <div className="bsky-actions">
          <IconButton name="reply" label="Reply" />
          <IconButton name="repeat" label="Repost" />
          <IconButton name="heart" label="Like" />
        </div>
      </div>
    </div>
  );
}
