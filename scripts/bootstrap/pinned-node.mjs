import { run } from './child-process.mjs';
import { npm } from './npm.mjs';

const atLeast22 = 'process.exit(Number(process.versions.node.split(".")[0]) >= 22 ? 0 : 1)';

const works = async () => (await run('node', ['-e', atLeast22], { quiet: true })) === 0;

/**
 * Makes sure that `node` means one that our tools run on. The dev dependency `node` brings it with an install
 * script, which `--ignore-scripts` leaves out.
 */
export async function ensurePinnedNode() {
  if (await works()) return;
  console.log('The Node of node_modules does not run; fetching it again (npm rebuild node) …');
  await npm(['rebuild', 'node', '--ignore-scripts=false', '--foreground-scripts']);
  if (await works()) return;
  throw new Error(
    'The tools need Node 22 or newer and the one in node_modules does not run: ' +
      'run `npm rebuild node --ignore-scripts=false`, or put Node 24 on PATH.',
  );
}
