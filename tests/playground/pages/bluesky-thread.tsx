import { Network } from '../frame/network';
import { startPage } from '../frame/start-page';
import { ThreadOfEditors } from '../mounts/thread-of-editors';
import { TipTapEditor } from '../mounts/tiptap-editor';

startPage(({ composer, sent }) => (
  <Network title="Bluesky" sent={sent}>
    <div role="dialog" data-testid="composePostView">
      {composer && (
        <ThreadOfEditors
          slot={composer}
          renderPost={(editor) => <TipTapEditor {...editor} placeholder="What's up?" />}
          renderAdd={(add, last) => (
            <button type="button" aria-label="Add new post" disabled={last.trim() === ''} onClick={add}>
              +
            </button>
          )}
        />
      )}
    </div>
  </Network>
));
