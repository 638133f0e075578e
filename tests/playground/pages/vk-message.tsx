import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { EditableText } from '../mounts/editable-text';
import { useComposer } from '../mounts/use-composer';

startPage(({ composer, sent }) => (
  <Network title="VK" sent={sent}>
    <p className="net-chat">Good morning! Are you open on Friday?</p>
    {composer && <Composer slot={composer} />}
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <div className="ComposerInput">
      <EditableText
        {...composing.editor}
        tag="span"
        onEnter={composing.send}
        attributes={{ class: 'ComposerInput__input', role: 'textbox' }}
      />
      <div className="net-foot">
        <SendButton composing={composing}>Send</SendButton>
      </div>
    </div>
  );
}
