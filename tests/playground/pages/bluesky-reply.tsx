import { BlueskyComposer } from '../bluesky/bluesky-composer';
import { BlueskyFrame } from '../bluesky/bluesky-frame';
import { BlueskyPost } from '../bluesky/bluesky-post';
import { SentList } from '../frame/sent-list';
import { startPage } from '../frame/start-page';
import { amine } from '../people';

const question = 'Quelqu’un a déjà essayé leur nouveau torréfacteur ? J’hésite entre le moyen et le foncé.';

startPage(({ composer, sent, onNewPost }) => (
  <>
    <BlueskyFrame title="Post" onNewPost={onNewPost}>
      <BlueskyPost place="postThreadItem" author={amine} age="3h" text={question} />
      <SentList sent={sent} />
    </BlueskyFrame>
    {composer && <BlueskyComposer slot={composer} replyTo={{ author: amine, text: question }} />}
  </>
));
