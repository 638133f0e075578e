import { NativeCounter, Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { TextField } from '../mounts/text-field';
import { useComposer } from '../mounts/use-composer';
import { maya } from '../people';

startPage(({ composer, sent }) => (
  <Network title="Google Business Profile" sent={sent}>
    <div role="dialog">
      <b>{maya.name}</b>
      <p>Lovely coffee, slow service.</p>
      {composer && <Composer slot={composer} />}
    </div>
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <>
      <TextField
        {...composing.editor}
        attributes={{ 'aria-label': 'Your public reply', maxlength: '4096' }}
      />
      <div className="net-foot">
        <NativeCounter used={new TextEncoder().encode(composing.text).length} limit={4096} />
        <SendButton composing={composing}>Reply</SendButton>
      </div>
    </>
  );
}
