import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { languageToolClasspath } from './languagetool-classpath.ts';

/** A LanguageTool server in a process of its own, on loopback. */
export interface RunningLanguageTool {
  /** `http://127.0.0.1:port`. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Ends the process, at once when `kill` is set; resolves when it is gone. */
  stop(kill?: boolean): Promise<void>;
}

interface StartOptions {
  /** A free one when left out. */
  readonly port?: number;
  /** Lines of its configuration file: `requestLimit: '5'`. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A busy machine takes its time. */
const patienceMs = 120_000;

/** Starts the real server; resolves once it answers. */
export async function startLanguageTool(options: StartOptions = {}): Promise<RunningLanguageTool> {
  const port = options.port ?? (await freePort());
  const folder = mkdtempSync(join(tmpdir(), 'postwright-languagetool-'));
  const config = join(folder, 'server.properties');
  writeFileSync(
    config,
    Object.entries(options.settings ?? {})
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  );
  // As small a heap as four languages fit into: with 640 MB it collects garbage most of the time. And a compiler that is
  // quick to start: tests are short.
  const jvm = ['-Xmx1200m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
  const server = ['org.languagetool.server.HTTPServer', '--port', String(port), '--config', config];
  const child = spawn('java', [...jvm, '-cp', languageToolClasspath(), ...server], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => (output = (output + String(data)).slice(-4000)));
  const url = `http://127.0.0.1:${port}`;
  await untilItAnswers(url, child, () => output);

  return {
    url,
    port,
    pid: child.pid ?? 0,
    async stop(kill = false) {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill(kill ? 'SIGKILL' : 'SIGTERM');
        await once(child, 'exit');
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilItAnswers(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const end = Date.now() + patienceMs;
  while (child.exitCode === null && Date.now() < end) {
    const answer = await fetch(`${url}/v2/healthcheck`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGKILL');
  throw new Error(`LanguageTool did not start.\n${output()}`);
}
