import { type ReactNode, useEffect, useState } from 'react';
import { SendButton } from '../frame/network';
import { type ComposerHandle, type ComposerSlot, useComposerHandle } from '../frame/start-page';
import type { EditorProps } from './editor-props';

interface ThreadOfEditorsProps {
  readonly slot: ComposerSlot;
  /** Draws the editor of one post. */
  readonly renderPost: (editor: Pick<EditorProps, 'handle' | 'onText'>, index: number) => ReactNode;
  /** Draws the button that adds one. */
  readonly renderAdd: (add: () => void, lastPost: string) => ReactNode;
}

/** What stands between posts in the model that a page tells of its thread. */
const divider = '\n---\n';

/** The editors of the posts, by their place in the thread. */
type Editors = Map<number, ComposerHandle>;

/** A composer for threads: a button adds another editor, which gets the focus, as on X, Bluesky and Threads. */
export function ThreadOfEditors({ slot, renderPost, renderAdd }: ThreadOfEditorsProps) {
  const [editors] = useState<Editors>(() => new Map());
  const [count, setCount] = useState(1);
  const [texts, setTexts] = useState<Readonly<Record<number, string>>>({});
  const posts = Array.from({ length: count }, (_, index) => index);
  const model = () => posts.map((index) => editors.get(index)?.model() ?? '').join(divider);

  useComposerHandle(slot.handle, {
    model,
    setText: (text) => editors.get(0)?.setText(text),
    focus: () => editors.get(0)?.focus(),
  });

  const send = () => {
    slot.onSend(model());
    editors.get(0)?.setText('');
    setCount(1);
  };
  return (
    <>
      {posts.map((index) => (
        <ThreadPost
          key={index}
          index={index}
          editors={editors}
          renderPost={renderPost}
          onText={(text) => setTexts((earlier) => ({ ...earlier, [index]: text }))}
        />
      ))}
      {renderAdd(() => setCount(count + 1), texts[count - 1] ?? '')}
      <div className="net-foot">
        <SendButton composing={{ text: texts[0] ?? '', send }}>Post all</SendButton>
      </div>
    </>
  );
}

interface ThreadPostProps extends Pick<ThreadOfEditorsProps, 'renderPost'> {
  readonly index: number;
  readonly editors: Editors;
  readonly onText: (text: string) => void;
}

function ThreadPost({ index, editors, renderPost, onText }: ThreadPostProps) {
  const register = (handle: ComposerHandle | null) => {
    if (handle) editors.set(index, handle);
    else editors.delete(index);
  };
  useEffect(() => {
    if (index > 0) editors.get(index)?.focus();
  }, [index, editors]);
  return <div>{renderPost({ handle: register, onText }, index)}</div>;
}
