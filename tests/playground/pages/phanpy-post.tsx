import { NativeCounter, Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { TextField } from '../mounts/text-field';
import { useComposer } from '../mounts/use-composer';
import { countGraphemes } from 'unicode-segmenter/grapheme';
import { remoteMention } from '../mastodon/counted-length';

startPage(({ composer, sent }) => (
  <Network title="Phanpy" sent={sent}>
    <div id="compose-container">{composer && <Composer slot={composer} />}</div>
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <TextField
        {...composing.editor}
        attributes={{ name: 'status', placeholder: 'What are you doing?', dir: 'auto', rows: '5' }}
      />
      <div className="net-foot">
        <NativeCounter
          used={countGraphemes(
            composing.text.replace(/https?:\/\/\S+/g, 'x'.repeat(23)).replace(remoteMention, '@$1'),
          )}
          limit={500}
        />
        <SendButton composing={composing}>Post</SendButton>
      </div>
    </form>
  );
}
