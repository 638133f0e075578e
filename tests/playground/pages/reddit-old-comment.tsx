import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { TextField } from '../mounts/text-field';
import { useComposer } from '../mounts/use-composer';
import { maya, tessa } from '../people';

startPage(({ composer, sent }) => (
  <Network title="Reddit" sent={sent}>
    <div id="siteTable">
      <div className="thing" data-author={tessa.handle}>
        Washed or natural?
      </div>
    </div>
    <div className="commentarea">
      <div className="thing" data-author={maya.handle}>
        <p>Natural, always.</p>
        {composer && <Composer slot={composer} />}
      </div>
    </div>
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <form className="usertext" onSubmit={(event) => event.preventDefault()}>
      <div className="usertext-edit">
        <TextField {...composing.editor} attributes={{ name: 'text', rows: '1', cols: '1' }} />
        <div className="net-foot">
          <SendButton composing={composing}>save</SendButton>
        </div>
      </div>
    </form>
  );
}
