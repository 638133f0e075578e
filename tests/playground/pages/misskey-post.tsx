import { NativeCounter, Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { useComposer } from '../mounts/use-composer';
import { VueTextArea } from '../mounts/vue-text-area';

startPage(({ composer, sent }) => (
  <Network title="Misskey" sent={sent}>
    {composer && <Composer slot={composer} />}
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <>
      <VueTextArea
        {...composing.editor}
        attributes={{ class: 'text', 'data-cy-post-form-text': '', placeholder: "What's happening?" }}
      />
      <div className="net-foot">
        <NativeCounter used={composing.text.length} limit={3000} />
        <SendButton composing={composing} attributes={{ 'data-cy-open-post-form-submit': '' }}>
          Note
        </SendButton>
      </div>
    </>
  );
}
