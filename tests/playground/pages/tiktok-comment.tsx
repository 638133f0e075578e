import { Network, SendButton } from '../frame/network';
import { type ComposerSlot, startPage } from '../frame/start-page';
import { DraftEditor } from '../mounts/draft-editor';
import { useComposer } from '../mounts/use-composer';
import { lucas } from '../people';

startPage(({ composer, sent }) => (
  <Network title="TikTok" sent={sent}>
    <a href="/@lucasmoreau" data-e2e="comment-username-1">
      {lucas.name}
    </a>
    <p>Which beans are these?</p>
    {composer && <Composer slot={composer} />}
  </Network>
));

function Composer({ slot }: { readonly slot: ComposerSlot }) {
  const composing = useComposer(slot);
  return (
    <div data-e2e="comment-input">
      <DraftEditor
        {...composing.editor}
        onEnter={composing.send}
        label="Add comment..."
        placeholder="Add comment..."
      />
      <div className="net-foot">
        <SendButton composing={composing} attributes={{ 'data-e2e': 'comment-post' }}>
          Post
        </SendButton>
      </div>
    </div>
  );
}
