import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../bootstrap/project-root.mjs';
import { correctPost, type DemoResult } from './correct-post.ts';
import { startDemoBrowser } from './demo-browser.ts';
import { posts } from './posts.ts';
import { textTable } from './text-table.ts';

const pictures = join(projectRoot, '.output', 'demo');
const results: DemoResult[] = [];
const problems: string[] = [];

console.log(
  '\nThere is no display: this demo types three posts with mistakes and corrects them by keyboard …\n',
);
await mkdir(pictures, { recursive: true });
const { context, close } = await startDemoBrowser({ headless: true });
for (const post of posts) {
  try {
    const result = await correctPost(context, post, pictures);
    results.push(result);
    if (result.text !== post.expected) {
      problems.push(`The post on ${post.network} should read "${post.expected}" after the corrections.`);
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    problems.push(`The demo got stuck on ${post.network}: ${reason}`);
  }
}
await close();

const head = ['network', 'editor', 'found', 'fixed', 'characters left', 'text after'];
const rows = results.map(({ post, editor, found, fixed, charactersLeft, text }) => [
  post.network,
  editor,
  String(found),
  String(fixed),
  charactersLeft,
  text,
]);
console.log(textTable([head, ...rows]));
console.log(`\nPictures: ${pictures}`);
console.log(problems.length > 0 ? problems.join('\n') : "Every correction reached the editor's own model.");
process.exitCode = problems.length > 0 ? 1 : 0;
