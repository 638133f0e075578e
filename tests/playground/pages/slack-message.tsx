import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { QuillEditor } from '../mounts/quill-editor';
import { useComposer } from '../mounts/use-composer';

startPage(({ composer, sent }) => (
  <Network title="Slack" sent={sent}>
    <p className="net-chat">Good morning! Are you open on Friday?</p>
    <div data-qa="message_input">{composer && <Composer slot={composer} />}</div>
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <>
      <QuillEditor
        {...composing.editor}
        onEnter={composing.send}
        attributes={{ role: 'textbox', spellcheck: 'false', 'aria-label': 'Message to orders' }}
      />
      <div className="net-foot">
        <SendButton composing={composing} attributes={{ 'data-qa': 'texty_send_button' }}>
          Send
        </SendButton>
      </div>
    </>
  );
}
