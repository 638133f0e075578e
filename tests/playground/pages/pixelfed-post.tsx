import { NativeCounter, Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { useComposer } from '../mounts/use-composer';
import { VueTextArea } from '../mounts/vue-text-area';

startPage(({ composer, sent }) => (
  <Network title="Pixelfed" sent={sent}>
    <div className="compose-modal">{composer && <Composer slot={composer} />}</div>
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <>
      <VueTextArea
        {...composing.editor}
        attributes={{ class: 'form-control', placeholder: 'Write a caption...', rows: '3' }}
      />
      <div className="net-foot">
        <NativeCounter used={composing.text.length} limit={500} />
        <SendButton composing={composing}>Post</SendButton>
      </div>
    </>
  );
}
