import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { projectRoot } from './project-root.mjs';

const modules = join(projectRoot, 'node_modules');

/** The environment of every child: the project's Node and its tools come first, whatever runs us. */
export function childEnvironment(extra = {}) {
  const environment = { ...process.env, ...extra };
  // Windows writes it `Path`, and a second spelling would win or lose by chance.
  const pathName = Object.keys(environment).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  environment[pathName] = [join(modules, 'node', 'bin'), join(modules, '.bin'), environment[pathName]]
    .filter(Boolean)
    .join(delimiter);
  return environment;
}

/**
 * Runs a program in the project's folder and resolves, never rejects, with its exit code: 127 when it could not be
 * started, 124 when `timeout` (milliseconds) ended it.
 */
export function run(program, parameters, { env, timeout, quiet = false, shell = false } = {}) {
  return new Promise((settle) => {
    const child = spawn(program, parameters, {
      cwd: projectRoot,
      env: childEnvironment(env),
      stdio: quiet ? 'ignore' : ['ignore', 'inherit', 'inherit'],
      shell,
    });
    let late = false;
    const timer = timeout && setTimeout(() => (late = child.kill('SIGKILL')), timeout);
    child.on('error', () => settle(127));
    child.on('close', (code) => {
      clearTimeout(timer);
      settle(late ? 124 : (code ?? 1));
    });
  });
}
