import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import '../frame/page.css';
import '../frame/parts.css';
import { definePlayground } from '../frame/playground';
import { XFrame } from '../x/x-frame';

const app = document.getElementById('app');
if (!app) throw new Error('The page has no #app element.');
definePlayground({});

const view = (
  <XFrame title="Explore" onNewPost={() => undefined}>
    <form role="search" className="x-search" onSubmit={(event) => event.preventDefault()}>
      <input type="search" aria-label="Search query" placeholder="Search" />
    </form>
    <div className="x-prose">
      <p>This page has a search field and text, and no composer. Postwright should stay asleep here.</p>
      <p dir="auto">هذه الصفحة بلا مربع كتابة، فلا شيء يُفحص هنا.</p>
    </div>
  </XFrame>
);
flushSync(() => createRoot(app).render(view));
