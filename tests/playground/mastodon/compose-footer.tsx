import { IconButton } from '../frame/icon';
import { MASTODON_LIMIT } from './counted-length';

interface ComposeFooterProps {
  readonly used: number;
  readonly canSend: boolean;
  readonly label: string;
  readonly onToggleWarning: () => void;
}

export function ComposeFooter({ used, canSend, label, onToggleWarning }: ComposeFooterProps) {
  const over = used > MASTODON_LIMIT;
  return (
    <div className="compose-form__footer">
      <div className="compose-form__actions">
        <div className="compose-form__buttons">
          <IconButton name="image" label="Add images, a video or an audio file" />
          <IconButton name="poll" label="Add a poll" />
          <IconButton name="warning" label="Add content warning" onClick={onToggleWarning} />
          <IconButton name="smile" label="Insert emoji" />
        </div>
        <div
          className={over ? 'character-counter character-counter--over' : 'character-counter'}
          data-native-counter
        >
          {MASTODON_LIMIT - used}
        </div>
        <div className="compose-form__submit">
          <button type="submit" className="button" disabled={!canSend}>
            {label}
          </button>
        </div>
      </div>
    </div>
  );
}
