import { NativeCounter, Network, SendButton } from '../frame/network';
import { ShadowBox } from '../frame/shadow-box';
import { shadowStyle } from '../frame/shadow-style';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { TextField } from '../mounts/text-field';
import { useComposer } from '../mounts/use-composer';

startPage(({ composer, sent }) => (
  <Network title="LinkedIn" sent={sent}>
    <ShadowBox
      tag="div"
      attributes={{ id: 'interop-outlet' }}
      shadow={
        <>
          <style>{shadowStyle}</style>
          <div role="dialog">{composer && <Composer slot={composer} />}</div>
        </>
      }
    />
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <>
      <TextField {...composing.editor} attributes={{ id: 'custom-message', name: 'message' }} />
      <div className="net-foot">
        <NativeCounter used={composing.text.length} limit={200} />
        <SendButton composing={composing}>Send</SendButton>
      </div>
    </>
  );
}
