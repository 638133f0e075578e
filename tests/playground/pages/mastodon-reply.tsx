import { SentList } from '../frame/sent-list';
import { startPage } from '../frame/start-page';
import { ComposeForm } from '../mastodon/compose-form';
import { MastodonFrame } from '../mastodon/mastodon-frame';
import { Status } from '../mastodon/status';
import { lucas, noor } from '../people';

const question = 'هل تفتحون يوم الجمعة؟ أريد أن أحجز طاولة لستة أشخاص.';

startPage(({ composer, sent }) => (
  <MastodonFrame
    title="Post"
    form={composer && <ComposeForm slot={composer} replyTo={{ author: noor, text: question }} />}
  >
    <Status author={noor} age="40m" text={question} />
    <SentList sent={sent} />
    <Status author={lucas} age="35m" text="Même question pour samedi." />
  </MastodonFrame>
));
