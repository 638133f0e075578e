import { Editor, getDefaultKeyBinding } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Avatar } from '../frame/avatar';
import { useComposerHandle, type ComposerSlot } from '../frame/start-page';
import { you } from '../people';
import { useDraft } from './use-draft';
import { weightedLength, X_LIMIT } from './weighted-length';
import { XToolbar } from './x-toolbar';

interface XComposerProps {
  readonly slot: ComposerSlot;
  /** The inline box has its own test id on X; dialogs share the other. */
  readonly buttonId: 'tweetButtonInline' | 'tweetButton';
  readonly placeholder?: string;
  readonly buttonLabel?: string;
  readonly autoFocus?: boolean;
}

export function XComposer({
  slot,
  buttonId,
  placeholder = 'What is happening?',
  buttonLabel = 'Post',
  autoFocus = false,
}: XComposerProps) {
  const editor = useRef<Editor>(null);
  const draft = useDraft();
  const used = weightedLength(draft.text);
  const canSend = draft.text.trim() !== '' && used <= X_LIMIT;

  function send() {
    if (!canSend) return;
    slot.onSend(draft.text);
    draft.replace('');
  }

  function bindKey(event: KeyboardEvent): string | null {
    const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    return sends ? 'send-post' : getDefaultKeyBinding(event);
  }

  useEffect(() => {
    if (autoFocus) editor.current?.focus();
  }, [autoFocus]);

  useComposerHandle(slot.handle, {
    model: () => draft.text,
    setText: draft.replace,
    focus: () => {
      editor.current?.focus();
      draft.focusEnd();
    },
  });

  return (
    <div className="x-composer">
      <Avatar person={you} />
      <div className="x-composer-column">
        <div data-testid="tweetTextarea_0_label" className="x-composer-label">
          <div data-testid="tweetTextarea_0RichTextInputContainer">
            <Editor
              ref={editor}
              editorState={draft.state}
              onChange={draft.setState}
              handleKeyCommand={(command) => {
                if (command !== 'send-post') return 'not-handled';
                send();
                return 'handled';
              }}
              keyBindingFn={bindKey}
              placeholder={placeholder}
              webDriverTestID="tweetTextarea_0"
              role="textbox"
              ariaLabel="Post text"
              ariaMultiline
              ariaAutoComplete="list"
              spellCheck
              stripPastedStyles
            />
          </div>
        </div>
        <XToolbar used={used} buttonId={buttonId} buttonLabel={buttonLabel} canSend={canSend} onSend={send} />
      </div>
    </div>
  );
}
