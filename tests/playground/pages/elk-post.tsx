import { NativeCounter, Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { TipTapEditor } from '../mounts/tiptap-editor';
import { useComposer } from '../mounts/use-composer';
import { countGraphemes } from 'unicode-segmenter/grapheme';
import { remoteMention } from '../mastodon/counted-length';

/** Elk's sum: graphemes, a link no more than 23 of them, a remote person only the local name. */
function elkLength(text: string): number {
  const links = text.match(/https?:\/\/\S+/g) ?? [];
  const local = text.replace(remoteMention, '@$1');
  return links.reduce((sum, link) => sum - Math.max(0, link.length - 23), countGraphemes(local));
}

startPage(({ composer, sent }) => (
  <Network title="Elk" sent={sent}>
    {composer && <Composer slot={composer} />}
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <div aria-roledescription="publish-widget">
      <TipTapEditor {...composing.editor} placeholder="What is on your mind?" />
      <div className="net-foot">
        <NativeCounter used={elkLength(composing.text)} limit={500} />
        <SendButton composing={composing}>Publish</SendButton>
      </div>
    </div>
  );
}
