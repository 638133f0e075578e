import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { TextField } from '../mounts/text-field';
import { useComposer } from '../mounts/use-composer';

startPage(({ composer, sent }) => (
  <Network title="Hacker News" sent={sent}>
    {composer && <Composer slot={composer} />}
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <TextField {...composing.editor} kind="input" attributes={{ name: 'title', type: 'text' }} />
      <div className="net-foot">
        <SendButton composing={composing}>submit</SendButton>
      </div>
    </form>
  );
}
