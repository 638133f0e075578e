import { Network, SendButton } from '../frame/network';
import { ProfileLink } from '../frame/profile-link';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { LexicalEditor } from '../mounts/lexical-editor';
import { useComposer } from '../mounts/use-composer';
import { lucas, maya } from '../people';

startPage(({ composer, sent }) => (
  <Network title="Facebook" sent={sent}>
    <div role="article">
      <h3>
        <ProfileLink person={maya} />
      </h3>
      <p>Does anyone know a café that is open on Friday?</p>
      <ul>
        <li>
          <div role="article" aria-label="Comment by Lucas Moreau">
            <ProfileLink person={lucas} /> We are!
          </div>
        </li>
      </ul>
      {composer && <Composer slot={composer} />}
    </div>
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <form role="presentation" onSubmit={(event) => event.preventDefault()}>
      <LexicalEditor
        {...composing.editor}
        hashtags
        onEnter={composing.send}
        attributes={{ 'aria-label': 'Comment as Northwind Coffee' }}
      />
      <div className="net-foot">
        <SendButton composing={composing}>Comment</SendButton>
      </div>
    </form>
  );
}
