import { Avatar } from '../frame/avatar';
import type { Person } from '../people';
import { DisplayName } from './display-name';

/** The post that is answered, above the form. */
export function ReplyIndicator({ author, text }: { readonly author: Person; readonly text: string }) {
  const profile = `/@${author.handle}`;
  return (
    <div className="reply-indicator">
      <div className="reply-indicator__line" />
      <a href={profile} className="detailed-status__avatar" aria-hidden="true" tabIndex={-1}>
        <Avatar person={author} size={46} />
      </a>
      <div className="reply-indicator__main">
        <a href={profile} className="detailed-status__display-name">
          <DisplayName person={author} />
        </a>
        <div className="reply-indicator__content translate" dir="auto">
          <p>{text}</p>
        </div>
      </div>
    </div>
  );
}
