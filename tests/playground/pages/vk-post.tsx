import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { EditableText } from '../mounts/editable-text';
import { useComposer } from '../mounts/use-composer';

startPage(({ composer, sent }) => (
  <Network title="VK" sent={sent}>
    <div role="dialog">{composer && <Composer slot={composer} />}</div>
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <>
      <EditableText {...composing.editor} attributes={{ id: 'post_field', role: 'textbox' }} />
      <div className="net-foot">
        <SendButton composing={composing}>Publish</SendButton>
      </div>
    </>
  );
}
