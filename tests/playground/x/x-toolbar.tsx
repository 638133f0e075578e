import { CounterRing } from '../frame/counter-ring';
import { IconButton } from '../frame/icon';
import { X_LIMIT } from './weighted-length';

interface XToolbarProps {
  readonly used: number;
  readonly buttonId: string;
  readonly buttonLabel: string;
  readonly canSend: boolean;
  readonly onSend: () => void;
}

export function XToolbar({ used, buttonId, buttonLabel, canSend, onSend }: XToolbarProps) {
  return (
    <div data-testid="toolBar" className="x-toolbar">
      <div role="tablist" data-testid="ScrollSnap-List" className="x-tools">
        <IconButton name="image" label="Add photos or video" />
        <IconButton name="gif" label="Add a GIF" />
        <IconButton name="poll" label="Add poll" />
        <IconButton name="smile" label="Add emoji" />
      </div>
      <CounterRing used={used} limit={X_LIMIT} />
      <span data-native-counter className={used > X_LIMIT ? 'remaining remaining-over' : 'remaining'}>
        {X_LIMIT - used}
      </span>
      <button
        type="button"
        data-testid={buttonId}
        className="main-button"
        aria-disabled={!canSend}
        disabled={!canSend}
        onClick={onSend}
      >
        <span>{buttonLabel}</span>
      </button>
    </div>
  );
}
