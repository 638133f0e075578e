import { NativeCounter, Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { LexicalEditor } from '../mounts/lexical-editor';
import { useComposer } from '../mounts/use-composer';

startPage(({ composer, sent }) => (
  <Network title="Instagram" sent={sent}>
    <div role="dialog" aria-label="Create new post">
      {composer && <Composer slot={composer} />}
    </div>
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <>
      <LexicalEditor {...composing.editor} hashtags attributes={{ 'aria-label': 'Write a caption...' }} />
      <div className="net-foot">
        <NativeCounter used={composing.text.length} limit={2200} />
        <SendButton composing={composing}>Share</SendButton>
      </div>
    </>
  );
}
