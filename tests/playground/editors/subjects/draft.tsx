import {
  CompositeDecorator,
  type ContentBlock,
  ContentState,
  type DraftDecoratorComponentProps,
  Editor,
  EditorState,
  type RawDraftContentState,
  convertFromRaw,
} from 'draft-js';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type Content, contentText, hashtagPattern, inlineText } from '../content';
import { type SubjectModule, placeholder } from '../subject';

function Entity({ children, entityKey, contentState }: DraftDecoratorComponentProps) {
  const entity = entityKey ? contentState.getEntity(entityKey) : undefined;
  return entity?.getType() === 'LINK' ? (
    <a href={(entity.getData() as { href: string }).href}>{children}</a>
  ) : (
    <span style={{ color: 'rgb(29, 155, 240)' }}>{children}</span>
  );
}

const decorator = new CompositeDecorator([
  {
    strategy: (block, found) => block.findEntityRanges((character) => character.getEntity() !== null, found),
    component: Entity,
  },
  { strategy: findHashtags, component: Entity },
]);

function findHashtags(block: ContentBlock, found: (from: number, to: number) => void): void {
  for (const { index, 0: tag } of block.getText().matchAll(hashtagPattern)) found(index, index + tag.length);
}

function toRaw(content: Content): RawDraftContentState {
  const entityMap: RawDraftContentState['entityMap'] = {};
  const blocks = content.map((line, index) => {
    const entityRanges: { offset: number; length: number; key: number }[] = [];
    let text = '';
    for (const inline of line) {
      if (typeof inline !== 'string' && ('mention' in inline || 'link' in inline)) {
        const key = Object.keys(entityMap).length;
        entityMap[key] =
          'mention' in inline
            ? { type: 'MENTION', mutability: 'IMMUTABLE', data: inline }
            : { type: 'LINK', mutability: 'MUTABLE', data: { href: inline.href } };
        entityRanges.push({ offset: text.length, length: inlineText(inline).length, key });
      }
      text += inlineText(inline);
    }
    return { key: `block${index}`, type: 'unstyled', text, depth: 0, inlineStyleRanges: [], entityRanges };
  });
  return { entityMap, blocks };
}

interface BoxProps {
  readonly start: EditorState;
  readonly onState: (state: EditorState) => void;
}

function Box({ start, onState }: BoxProps) {
  const [state, setState] = useState(start);
  onState(state);
  return <Editor editorState={state} onChange={setState} placeholder={placeholder} />;
}

const subject: SubjectModule = {
  mount(container, content) {
    const text = contentText(content);
    const start = text === '' ? ContentState.createFromText('') : convertFromRaw(toRaw(content));
    let current = EditorState.createWithContent(start, decorator);
    const root = createRoot(container);
    flushSync(() => root.render(<Box start={current} onState={(state) => (current = state)} />));
    const element = container.querySelector('[contenteditable]') as HTMLElement;
    const model = () => current.getCurrentContent().getPlainText('\n');
    return { element, model, unmount: () => root.unmount() };
  },
};
export const { mount } = subject;
