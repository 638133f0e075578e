import { Element } from '../frame/element';
import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { EditableText } from '../mounts/editable-text';
import { useComposer } from '../mounts/use-composer';

startPage(({ composer, sent }) => (
  <Network title="YouTube" sent={sent}>
    <p className="net-chat">Good morning! Are you open on Friday?</p>
    <Element tag="yt-live-chat-text-input-field-renderer">{composer && <Composer slot={composer} />}</Element>
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <>
      <EditableText
        {...composing.editor}
        onEnter={composing.send}
        attributes={{ id: 'input', 'aria-label': 'Chat...' }}
      />
      <div className="net-foot">
        <SendButton composing={composing}>Send</SendButton>
      </div>
    </>
  );
}
