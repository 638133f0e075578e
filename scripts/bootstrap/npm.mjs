import { basename } from 'node:path';
import { run } from './child-process.mjs';

/** Runs npm: the very npm that runs us where there is one, otherwise the one on PATH. */
export function npm(parameters, options) {
  const ours = process.env.npm_execpath;
  if (ours && basename(ours).startsWith('npm-cli')) {
    // npm's own Node, because `node` from PATH may be the one that an install is about to replace.
    return run(process.env.npm_node_execpath ?? process.execPath, [ours, ...parameters], options);
  }
  const onWindows = process.platform === 'win32';
  // A .cmd file needs a shell there; our parameters hold nothing that a shell would read otherwise.
  return run(onWindows ? 'npm.cmd' : 'npm', parameters, { ...options, shell: onWindows });
}
