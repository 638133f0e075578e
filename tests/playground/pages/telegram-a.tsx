import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { EditableText } from '../mounts/editable-text';
import { useComposer } from '../mounts/use-composer';
import { maya } from '../people';

startPage(({ composer, sent }) => (
  <Network title="Telegram" sent={sent}>
    <div className="MiddleHeader">
      <h3 className="fullName">{maya.name}</h3>
    </div>

    <p className="net-chat">Good morning! Are you open on Friday?</p>
    {composer && <Composer slot={composer} />}
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <div className="message-input-wrapper">
      <EditableText
        {...composing.editor}
        onEnter={composing.send}
        attributes={{ id: 'editable-message-text', role: 'textbox', dir: 'auto', 'aria-label': 'Message' }}
      />
      <div className="net-foot">
        <SendButton composing={composing}>Send</SendButton>
      </div>
    </div>
  );
}
