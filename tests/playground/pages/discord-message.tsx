import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { SlateEditor } from '../mounts/slate-editor';
import { useComposer } from '../mounts/use-composer';
import { lucas } from '../people';

startPage(({ composer, sent }) => (
  <Network title="Discord" sent={sent}>
    <p className="net-chat">Good morning! Are you open on Friday?</p>
    <div className="replyBar_1">
      Replying to <span className="name_2">{lucas.name}</span>
    </div>
    {composer && <Composer slot={composer} />}
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <div className="slateTextArea_3">
      <SlateEditor
        {...composing.editor}
        onEnter={composing.send}
        attributes={{ 'aria-label': 'Message #orders', 'aria-multiline': 'true' }}
      />
      <div className="net-foot">
        <SendButton composing={composing}>Send</SendButton>
      </div>
    </div>
  );
}
