import { useRef, useState, type KeyboardEvent } from 'react';
import TextareaAutosize from 'react-textarea-autosize';
import { useComposerHandle, type ComposerSlot } from '../frame/start-page';
import type { Person } from '../people';
import { ComposeFooter } from './compose-footer';
import { countedLength, MASTODON_LIMIT } from './counted-length';
import { ReplyIndicator } from './reply-indicator';

interface ComposeFormProps {
  readonly slot: ComposerSlot;
  readonly replyTo?: { readonly author: Person; readonly text: string };
}

export function ComposeForm({ slot, replyTo }: ComposeFormProps) {
  const textarea = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(replyTo ? `@${replyTo.author.handle} ` : '');
  const [warning, setWarning] = useState<string>();
  const used = countedLength(warning ?? '', text);
  const canSend = text.trim() !== '' && used <= MASTODON_LIMIT;

  function send() {
    if (!canSend) return;
    slot.onSend(text);
    setText('');
    setWarning(undefined);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  }

  function focus() {
    const { current: element } = textarea;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }

  useComposerHandle(slot.handle, { model: () => text, setText, focus });

  return (
    <form
      className="compose-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {replyTo && <ReplyIndicator {...replyTo} />}
      <div className="compose-form__highlightable">
        <div className="compose-form__scrollable">
          {warning !== undefined && (
            <div className="spoiler-input">
              <input
                type="text"
                id="cw-spoiler-input"
                className="spoiler-input__input"
                placeholder="Content warning (optional)"
                aria-label="Content warning (optional)"
                value={warning}
                onChange={(event) => setWarning(event.target.value)}
                onKeyDown={onKeyDown}
                lang="en"
                spellCheck
              />
            </div>
          )}
          <div className="compose-form__dropdowns">
            <button type="button">Public</button>
            <button type="button">English</button>
          </div>
          <div className="autosuggest-textarea">
            <TextareaAutosize
              ref={textarea}
              className="autosuggest-textarea__textarea"
              placeholder="What’s on your mind?"
              aria-label="What’s on your mind?"
              aria-autocomplete="list"
              dir="auto"
              lang="en"
              value={text}
              onChange={(event) => setText(event.target.value)}
              onKeyDown={onKeyDown}
            />
          </div>
        </div>
        <ComposeFooter
          used={used}
          canSend={canSend}
          label={replyTo ? 'Reply' : 'Post'}
          onToggleWarning={() => setWarning(warning === undefined ? '' : undefined)}
        />
      </div>
    </form>
  );
}
