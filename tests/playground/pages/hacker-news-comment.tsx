import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { TextField } from '../mounts/text-field';
import { useComposer } from '../mounts/use-composer';
import { lucas } from '../people';

startPage(({ composer, sent }) => (
  <Network title="Hacker News" sent={sent}>
    <div className="comhead">
      <a className="hnuser" href="/user">
        {lucas.handle}
      </a>{' '}
      1 hour ago
    </div>
    <p>We wrote our own scheduler for the roasters.</p>
    {composer && <Composer slot={composer} />}
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <TextField {...composing.editor} attributes={{ name: 'text', rows: '8', cols: '80' }} />
      <div className="net-foot">
        <SendButton composing={composing}>reply</SendButton>
      </div>
    </form>
  );
}
