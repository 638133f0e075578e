import { Avatar } from '../frame/avatar';
import { IconButton } from '../frame/icon';
import type { Person } from '../people';
import { DisplayName } from './display-name';

interface StatusProps {
  readonly author: Person;
  readonly text: string;
  readonly age: string;
}

export function Status({ author, text, age }: StatusProps) {
  return (
    <article>
      <div className="status">
        <div className="status__info">
          <a href={`/@${author.handle}`} className="status__display-name">
            <Avatar person={author} size={46} />
            <DisplayName person={author} />
          </a>
          <time className="status__relative-time">{age}</time>
        </div>
        <div className="status__content" dir="auto">
          <p>{text}</p>
        </div>
        <div className="status__action-bar">
          <IconButton name="reply" label="Reply" />
          <IconButton name="repeat" label="Boost" />
          <IconButton name="heart" label="Favourite" />
        </div>
      </div>
    </article>
  );
}
