import { Network } from '../frame/network';
import { startPage } from '../frame/start-page';
import { DraftEditor } from '../mounts/draft-editor';
import { ThreadOfEditors } from '../mounts/thread-of-editors';

startPage(({ composer, sent }) => (
  <Network title="X" sent={sent}>
    <div role="dialog" aria-label="New thread">
      {composer && (
        <ThreadOfEditors
          slot={composer}
          renderPost={(editor, index) => (
            <div data-testid={`tweetTextarea_${index}`}>
              <DraftEditor {...editor} label="Post text" />
            </div>
          )}
          renderAdd={(add, isEmpty) => (
            <button
              type="button"
              data-testid="addButton"
              aria-label="Add post"
              disabled={isEmpty}
              onClick={add}
            >
              +
            </button>
          )}
        />
      )}
    </div>
  </Network>
));
