import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { TextField } from '../mounts/text-field';
import { useComposer } from '../mounts/use-composer';

startPage(({ composer, sent }) => (
  <Network title="Pinterest" sent={sent}>
    {composer && <Composer slot={composer} />}
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <>
      <TextField
        {...composing.editor}
        kind="input"
        attributes={{ id: 'storyboard-selector-title', type: 'text', placeholder: 'Add a title' }}
      />
      <div className="net-foot">
        <SendButton composing={composing}>Publish</SendButton>
      </div>
    </>
  );
}
