import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { QuillEditor } from '../mounts/quill-editor';
import { useComposer } from '../mounts/use-composer';
import { lucas, maya } from '../people';

startPage(({ composer, sent }) => (
  <Network title="Slack" sent={sent}>
    <div data-qa="threads_flexpane">
      <button type="button" data-qa="message_sender_name">
        {maya.name}
      </button>
      <p>Can we still add two boxes?</p>
      <p>
        <b data-qa="message_sender_name">{lucas.name}</b> Let me check.
      </p>
      <div data-qa="message_input">{composer && <Composer slot={composer} />}</div>
    </div>
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <>
      <QuillEditor
        {...composing.editor}
        onEnter={composing.send}
        attributes={{ role: 'textbox', spellcheck: 'false', 'aria-label': 'Reply to thread' }}
      />
      <div className="net-foot">
        <SendButton composing={composing}>Send</SendButton>
      </div>
    </>
  );
}
