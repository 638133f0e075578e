import { SentList } from '../frame/sent-list';
import { startPage } from '../frame/start-page';
import { TrappedLayer } from '../frame/trapped-layer';
import { XComposer } from '../x/x-composer';
import { XFrame } from '../x/x-frame';
import { XModalHeader } from '../x/x-modal-header';
import { XTimeline } from '../x/x-timeline';

startPage(({ composer, sent, onNewPost }) => (
  <>
    <XFrame title="Home" onNewPost={onNewPost}>
      <SentList sent={sent} />
      <XTimeline />
    </XFrame>
    <div id="layers">
      {composer && (
        <div className="x-mask" data-testid="mask">
          <TrappedLayer
            label="New post"
            className="x-modal-body"
            onEscape={composer.onClose}
            onOutsidePress={composer.onClose}
          >
            <XModalHeader onClose={composer.onClose} />
            <XComposer slot={composer} buttonId="tweetButton" autoFocus />
          </TrappedLayer>
        </div>
      )}
    </div>
  </>
));
