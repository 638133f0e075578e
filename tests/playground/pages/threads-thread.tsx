import { Network } from '../frame/network';
import { startPage } from '../frame/start-page';
import { LexicalEditor } from '../mounts/lexical-editor';
import { ThreadOfEditors } from '../mounts/thread-of-editors';

startPage(({ composer, sent }) => (
  <Network title="Threads" sent={sent}>
    <div role="dialog">
      {composer && (
        <ThreadOfEditors
          slot={composer}
          renderPost={(editor) => (
            <LexicalEditor
              {...editor}
              hashtags
              plain
              attributes={{
                'aria-label': 'Empty text field. Type to compose a new post.',
                'aria-placeholder': "What's new?",
              }}
            />
          )}
          renderAdd={(add, last) => (
            <div
              role="button"
              tabIndex={0}
              aria-disabled={last.trim() === ''}
              onClick={last.trim() === '' ? undefined : add}
              onKeyDown={undefined}
            >
              Add to thread
            </div>
          )}
        />
      )}
    </div>
  </Network>
));
