import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { DraftEditor } from '../mounts/draft-editor';
import { useComposer } from '../mounts/use-composer';

startPage(({ composer, sent }) => (
  <Network title="Pinterest" sent={sent}>
    <div data-test-id="comment-editor">{composer && <Composer slot={composer} />}</div>
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <>
      <DraftEditor {...composing.editor} combobox label="Add a comment" placeholder="Add a comment" />
      <div className="net-foot">
        <SendButton composing={composing}>Post</SendButton>
      </div>
    </>
  );
}
