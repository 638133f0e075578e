import { spawn } from 'node:child_process';

/** The process id of the browser that uses a profile. */
export async function browserPid(folder: string): Promise<number> {
  const found = await new Promise<string>((done) => {
    const list = spawn('ps', ['-eo', 'pid,args']);
    let text = '';
    list.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    list.on('close', () => done(text));
  });
  const line = found
    .split('\n')
    .find((one) => one.includes(`--user-data-dir=${folder}`) && !one.includes('--type='));
  if (!line) throw new Error('The browser is not there.');
  return Number.parseInt(line.trim(), 10);
}
