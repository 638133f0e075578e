import '../frame/page.css';
import '../frame/parts.css';
import { definePlayground } from '../frame/playground';
import { createHostileComposer, textOf } from '../hostile/hostile-composer';
import '../hostile/hostile.css';
import { keepToItself } from '../hostile/keep-to-itself';
import { removeStrangers } from '../hostile/remove-strangers';

const app = document.getElementById('app');
if (!app) throw new Error('The page has no #app element.');
app.innerHTML = `
  <main class="hostile">
    <h2>A page that fights back</h2>
    <p>Enter sends. Events stop here. With <code>window.playground.hostile = true</code> foreign elements go.</p>
    <ol class="hostile-sent" aria-label="Sent"></ol>
    <div class="hostile-slot"></div>
    <button type="button" data-action="send" class="main-button">Send</button>
    <button type="button" data-action="replace">Replace the composer</button>
  </main>`;

const slot = app.querySelector('.hostile-slot');
const list = app.querySelector('.hostile-sent');
let box: HTMLElement | undefined;
const sent: string[] = [];

function replaceComposer(): void {
  box = createHostileComposer();
  slot?.replaceChildren(box);
}

function send(): void {
  const text = box ? textOf(box) : '';
  if (!box || !text.trim()) return;
  sent.push(text);
  const item = document.createElement('li');
  item.dir = 'auto';
  item.textContent = text;
  list?.append(item);
  box.replaceChildren();
}

keepToItself(app, (event) => {
  if (event instanceof KeyboardEvent && event.type === 'keydown') {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.target !== box) return;
    event.preventDefault();
    send();
  } else if (event.type === 'click' && event.target instanceof HTMLElement) {
    const { action } = event.target.dataset;
    if (action === 'send') send();
    if (action === 'replace') replaceComposer();
  }
});

replaceComposer();
definePlayground({
  model: () => (box ? textOf(box) : ''),
  setText: (text) => box && (box.innerText = text),
  sent: () => [...sent],
  focus: () => {
    box?.focus();
    if (box) getSelection()?.selectAllChildren(box);
    getSelection()?.collapseToEnd();
  },
  unmount: () => {
    slot?.replaceChildren();
    box = undefined;
  },
  remount: replaceComposer,
  hostile: false,
  removed: removeStrangers(),
});
