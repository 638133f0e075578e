import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { TextField } from '../mounts/text-field';
import { useComposer } from '../mounts/use-composer';
import { lucas, maya } from '../people';

startPage(({ composer, sent }) => (
  <Network title="Instagram" sent={sent}>
    <article>
      <header>
        <a href="/maya_haddad/">{maya.handle}</a>
      </header>
      <p>Cold brew season.</p>
      <ul>
        <li>
          <a href="/lucasmoreau/">{lucas.handle}</a> Finally!
        </li>
      </ul>
      {composer && <Composer slot={composer} />}
    </article>
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <TextField
        {...composing.editor}
        onEnter={composing.send}
        attributes={{ 'aria-label': 'Add a comment…', placeholder: 'Add a comment…' }}
      />
      <div className="net-foot">
        <SendButton composing={composing}>Post</SendButton>
      </div>
    </form>
  );
}
