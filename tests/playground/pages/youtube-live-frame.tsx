import { Element } from '../frame/element';
import { Network } from '../frame/network';
import { startPage } from '../frame/start-page';

const chat = {
  name: 'chatframe',
  title: 'Live chat',
  src: 'https://www.youtube.com/live_chat',
  width: '560',
  height: '560',
};

startPage(({ sent }) => (
  <Network title="YouTube" sent={sent}>
    <p>The roastery, live.</p>
    <Element tag="iframe" id="chatframe" attributes={chat} />
  </Network>
));
