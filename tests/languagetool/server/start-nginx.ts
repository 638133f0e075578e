import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

/** A reverse proxy before several servers, as the README shows it. */
export interface RunningNginx {
  readonly url: string;
  /** How many requests each server has answered, by its port. */
  served(): Record<string, number>;
  stop(): Promise<void>;
}

/** Whether there is an nginx to start. */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v']).error === undefined;
}

/** Starts nginx before servers on these ports of loopback; resolves once it answers. */
export async function startNginx(ports: readonly number[]): Promise<RunningNginx> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'postwright-nginx-'));
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port, ports));
  const nginx = spawn('nginx', ['-p', folder, '-c', 'nginx.conf', '-e', join(folder, 'error.log')], {
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(`${url}/v2/healthcheck`).catch(() => undefined);
    if (answer?.ok) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url,
    served() {
      const lines = readFileSync(join(folder, 'access.log'), 'utf8').split('\n').filter(Boolean);
      const counts: Record<string, number> = {};
      // Where one failed and the next one answered, both are named.
      for (const line of lines) {
        const answered = line.split(', ').at(-1)?.split(':').at(-1) ?? '';
        counts[answered] = (counts[answered] ?? 0) + 1;
      }
      return counts;
    },
    async stop() {
      nginx.kill('SIGTERM');
      await once(nginx, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function configuration(folder: string, port: number, ports: readonly number[]): string {
  const servers = ports.map((one) => `server 127.0.0.1:${one} max_fails=1 fail_timeout=5s;`).join(' ');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(folder, name)};`)
    .join(' ');
  return `
daemon off; pid ${join(folder, 'nginx.pid')}; worker_processes 1;
events {}
http {
  ${temporary}
  log_format served '$upstream_addr';
  access_log ${join(folder, 'access.log')} served;
  upstream languagetool { ${servers} }
  server {
    listen 127.0.0.1:${port};
    client_max_body_size 1m;
    location /v2/ {
      proxy_pass http://languagetool;
      # A check may be asked twice without harm, though it is a POST.
      proxy_next_upstream error timeout http_502 http_503 http_504 non_idempotent;
      proxy_connect_timeout 1s;
      proxy_read_timeout 30s;
    }
  }
}
`;
}
