import { countGraphemes } from 'unicode-segmenter/grapheme';
import { Avatar } from '../frame/avatar';
import { CounterRing } from '../frame/counter-ring';
import { IconButton } from '../frame/icon';
import { useComposerHandle, type ComposerSlot } from '../frame/start-page';
import { TrappedLayer } from '../frame/trapped-layer';
import { amine, you, type Person } from '../people';
import { useTipTap } from './use-tiptap';

const BLUESKY_LIMIT = 300;

interface BlueskyComposerProps {
  readonly slot: ComposerSlot;
  readonly replyTo?: { readonly author: Person; readonly text: string };
}

export function BlueskyComposer({ slot, replyTo }: BlueskyComposerProps) {
  const { host, text, editor, replace } = useTipTap(replyTo ? 'Write your reply' : "What's up?", send);
  const used = countGraphemes(text);
  const canSend = text.trim() !== '' && used <= BLUESKY_LIMIT;

  function send() {
    if (!canSend) return;
    slot.onSend(text);
    replace('');
  }

  useComposerHandle(slot.handle, {
    model: () => editor()?.getText({ blockSeparator: '\n' }) ?? '',
    setText: replace,
    focus: () => editor()?.commands.focus('end'),
  });

  return (
    <TrappedLayer label="Compose" className="bsky-layer" onEscape={slot.onClose}>
      <div data-testid="composePostView" className="bsky-compose">
        <div className="bsky-compose-top">
          <button type="button" className="bsky-cancel" aria-label="Cancel" onClick={slot.onClose}>
            Cancel
          </button>
          <button
            type="button"
            data-testid="composerPublishBtn"
            className="main-button"
            aria-label={replyTo ? 'Publish reply' : 'Publish post'}
            disabled={!canSend}
            onClick={send}
          >
            {replyTo ? 'Reply' : 'Post'}
          </button>
        </div>
        {replyTo && (
          <div className="bsky-reply-to">
            <Avatar person={replyTo.author} size={48} />
            <div>
              <b>{replyTo.author.name}</b>
              <p dir="auto">{replyTo.text}</p>
            </div>
          </div>
        )}
        <div className="bsky-write">
          <Avatar person={you} size={48} />
          <div ref={host} className="bsky-editor" />
        </div>
        <div className="bsky-tools">
          <IconButton name="image" label="Gallery" />
          <IconButton name="gif" label="Select GIF" />
          <IconButton name="smile" label="Open emoji picker" />
          <IconButton
            name="at"
            label={`Mention ${amine.name}`}
            onClick={() => editor()?.chain().focus().insertContent(mentionOf(amine)).run()}
          />
          <span className="bsky-language">English</span>
          <span
            data-native-counter
            className={used > BLUESKY_LIMIT ? 'remaining remaining-over' : 'remaining'}
          >
            {BLUESKY_LIMIT - used}
          </span>
          <CounterRing used={used} limit={BLUESKY_LIMIT} size={28} />
        </div>
      </div>
    </TrappedLayer>
  );
}

/** What choosing a person from Bluesky's list of suggestions puts into the text. */
function mentionOf({ handle }: Person) {
  return [
    { type: 'mention', attrs: { id: handle } },
    { type: 'text', text: ' ' },
  ];
}
