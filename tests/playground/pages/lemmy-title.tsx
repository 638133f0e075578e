import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { TextField } from '../mounts/text-field';
import { useComposer } from '../mounts/use-composer';

startPage(({ composer, sent }) => (
  <Network title="Lemmy" sent={sent}>
    {composer && <Composer slot={composer} />}
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <form className="post-form" onSubmit={(event) => event.preventDefault()}>
      <TextField
        {...composing.editor}
        attributes={{ id: 'post-title', class: 'form-control', maxlength: '200' }}
      />
      <div className="net-foot">
        <SendButton composing={composing}>Create</SendButton>
      </div>
    </form>
  );
}
