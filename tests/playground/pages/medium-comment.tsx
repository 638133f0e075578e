import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { SlateEditor } from '../mounts/slate-editor';
import { useComposer } from '../mounts/use-composer';

startPage(({ composer, sent }) => (
  <Network title="Medium" sent={sent}>
    <p>What we learned in ten years of roasting.</p>
    {composer && <Composer slot={composer} />}
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <>
      <SlateEditor {...composing.editor} attributes={{ 'aria-label': 'What are your thoughts?' }} />
      <div className="net-foot">
        <SendButton composing={composing}>Respond</SendButton>
      </div>
    </>
  );
}
