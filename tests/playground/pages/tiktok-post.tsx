import { NativeCounter, Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { DraftEditor } from '../mounts/draft-editor';
import { useComposer } from '../mounts/use-composer';

startPage(({ composer, sent }) => (
  <Network title="TikTok Studio" sent={sent}>
    {composer && <Composer slot={composer} />}
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <>
      <DraftEditor {...composing.editor} combobox label="Description" />
      <div className="net-foot">
        <NativeCounter used={composing.text.length} limit={2200} />
        <SendButton composing={composing}>Post</SendButton>
      </div>
    </>
  );
}
