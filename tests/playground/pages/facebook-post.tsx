import { Network, SendButton } from '../frame/network';
import { ProfileLink } from '../frame/profile-link';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { LexicalEditor } from '../mounts/lexical-editor';
import { useComposer } from '../mounts/use-composer';
import { maya } from '../people';

startPage(({ composer, sent }) => (
  <Network title="Facebook" sent={sent}>
    <div role="article">
      <h3>
        <ProfileLink person={maya} />
      </h3>
      <p>Does anyone know a café that is open on Friday?</p>
    </div>
    <div role="dialog" aria-label="Create post">
      <form method="POST" onSubmit={(event) => event.preventDefault()}>
        {composer && <Composer slot={composer} />}
      </form>
    </div>
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <>
      <LexicalEditor
        {...composing.editor}
        hashtags
        attributes={{ 'aria-label': "What's on your mind?", tabindex: '0' }}
      />
      <div className="net-foot">
        <SendButton composing={composing}>Post</SendButton>
      </div>
    </>
  );
}
