import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { TextField } from '../mounts/text-field';
import { useComposer } from '../mounts/use-composer';

startPage(({ composer, sent }) => (
  <Network title="Trustpilot" sent={sent}>
    <p>Lovely coffee, slow service.</p>
    {composer && <Composer slot={composer} />}
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <TextField {...composing.editor} attributes={{ name: 'reply', placeholder: 'Write your reply' }} />
      <div className="net-foot">
        <SendButton composing={composing}>Post reply</SendButton>
      </div>
    </form>
  );
}
