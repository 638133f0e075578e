import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { TextField } from '../mounts/text-field';
import { useComposer } from '../mounts/use-composer';
import { maya } from '../people';

startPage(({ composer, sent }) => (
  <Network title="Lemmy" sent={sent}>
    <ul className="comments">
      <li className="comment">
        <article className="comment-node">
          <a className="person-listing" href="/u/maya_haddad">
            {maya.handle}
          </a>
          <p>Natural, always.</p>
        </article>
        {composer && <Composer slot={composer} />}
      </li>
    </ul>
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <form className="markdown-textarea" onSubmit={(event) => event.preventDefault()}>
      <TextField {...composing.editor} attributes={{ class: 'form-control', maxlength: '10000' }} />
      <div className="net-foot">
        <SendButton composing={composing}>Reply</SendButton>
      </div>
    </form>
  );
}
