import { createInterface } from 'node:readline';
import { createEngine } from './engine';

/**
 * The engine on other data: reads a text a line from standard input, or a JSON object a line with a `text`, and writes
 * a JSON line for each with what was found in it.
 */
const engine = createEngine();
for await (const line of createInterface({ input: process.stdin })) {
  const text = textOf(line);
  const findings = await engine.check(text);
  const told = findings.map(({ from, to, rule, message, replacements }) => ({
    from,
    to,
    rule,
    message,
    replacements,
  }));
  process.stdout.write(`${JSON.stringify({ text, findings: told })}\n`);
}

function textOf(line: string): string {
  if (!line.startsWith('{')) return line;
  try {
    const { text } = JSON.parse(line) as { text?: unknown };
    return typeof text === 'string' ? text : line;
  } catch {
    // A post may begin with a brace.
    return line;
  }
}
