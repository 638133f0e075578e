import { Network } from '../frame/network';
import { startPage } from '../frame/start-page';
import { DraftEditor } from '../mounts/draft-editor';
import { weightedLength, X_LIMIT } from '../x/weighted-length';
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
          renderAdd={(add, last) => (
            <button
              type="button"
              data-testid="addButton"
              aria-label="Add post"
              disabled={last.trim() === '' || weightedLength(last) > X_LIMIT}
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
