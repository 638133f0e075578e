import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { EditableText } from '../mounts/editable-text';
import { useComposer } from '../mounts/use-composer';
import { maya } from '../people';

startPage(({ composer, sent }) => (
  <Network title="Telegram" sent={sent}>
    <div className="chat-info">
      <span className="peer-title">{maya.name}</span>
    </div>

    <p className="net-chat">Good morning! Are you open on Friday?</p>
    {composer && <Composer slot={composer} />}
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <div className="chat-input">
      <EditableText
        {...composing.editor}
        onEnter={composing.send}
        attributes={{ class: 'input-message-input', 'data-peer-id': '1', dir: 'auto' }}
      />
      <div
        className="input-message-input input-field-input-fake"
        contentEditable
        suppressContentEditableWarning
        tabIndex={-1}
        style={{ position: 'absolute', opacity: 0, pointerEvents: 'none' }}
      />
      <div className="net-foot">
        <SendButton composing={composing}>Send</SendButton>
      </div>
    </div>
  );
}
