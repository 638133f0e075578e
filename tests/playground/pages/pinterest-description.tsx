import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { DraftEditor } from '../mounts/draft-editor';
import { useComposer } from '../mounts/use-composer';

startPage(({ composer, sent }) => (
  <Network title="Pinterest" sent={sent}>
    {composer && <Composer slot={composer} />}
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <>
      <div id="dweb-comment-editor-container">
        <DraftEditor {...composing.editor} combobox label="Add a detailed description" />
      </div>
      <div className="net-foot">
        <SendButton composing={composing}>Publish</SendButton>
      </div>
    </>
  );
}
