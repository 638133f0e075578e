import { NativeCounter, Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { TextField } from '../mounts/text-field';
import { useComposer } from '../mounts/use-composer';

startPage(({ composer, sent }) => (
  <Network title="Google Business Profile" sent={sent}>
    <div role="dialog">{composer && <Composer slot={composer} />}</div>
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <>
      <TextField
        {...composing.editor}
        attributes={{ 'aria-label': 'Add a description', maxlength: '1500' }}
      />
      <div className="net-foot">
        <NativeCounter used={composing.text.length} limit={1500} />
        <SendButton composing={composing}>Post</SendButton>
      </div>
    </>
  );
}
