import { startLanguageTool } from '../../languagetool/server/start-languagetool';
import { report } from '../report';
import { measureQuality } from './quality';
import { measureSpeed } from './speed';

/** With a word after it, only what has it in its name: `quality` or `speed`. */
const [asked = ''] = process.argv.slice(2);
const server = await startLanguageTool();
try {
  // First, while the server is cold.
  const speed = 'speed'.includes(asked) ? await measureSpeed(server.url) : [];
  const quality = 'quality'.includes(asked) ? await measureQuality(server.url) : [];
  const rows = [...speed, ...quality];
  report(
    'languagetool',
    ['figure', 'value', 'what it is'],
    rows.map(({ key, value, what }) => [key, String(Math.round(value * 10) / 10), what]),
    Object.fromEntries(rows.map(({ key, value }) => [key, value])),
  );
} finally {
  await server.stop();
}
