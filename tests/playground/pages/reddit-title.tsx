import { NativeCounter, Network, SendButton } from '../frame/network';
import { ShadowBox } from '../frame/shadow-box';
import { shadowStyle } from '../frame/shadow-style';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { TextField } from '../mounts/text-field';
import { useComposer } from '../mounts/use-composer';

startPage(({ composer, sent }) => (
  <Network title="Reddit" sent={sent}>
    {composer && <Composer slot={composer} />}
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <>
      <ShadowBox
        tag="faceplate-textarea-input"
        attributes={{ name: 'title' }}
        shadow={
          <>
            <style>{shadowStyle}</style>
            <TextField {...composing.editor} attributes={{ id: 'innerTextArea', name: 'title' }} />
          </>
        }
      />
      <div className="net-foot">
        <NativeCounter used={Array.from(composing.text).length} limit={300} />
        <SendButton composing={composing}>Post</SendButton>
      </div>
    </>
  );
}
