import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { useComposer } from '../mounts/use-composer';
import { VueTextArea } from '../mounts/vue-text-area';

startPage(({ composer, sent }) => (
  <Network title="Pixelfed" sent={sent}>
    <p>Morning light on the counter.</p>
    {composer && <Composer slot={composer} />}
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <VueTextArea {...composing.editor} attributes={{ placeholder: 'Write a comment...' }} />
      <div className="net-foot">
        <SendButton composing={composing}>Post</SendButton>
      </div>
    </form>
  );
}
