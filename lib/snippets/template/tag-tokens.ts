/** A word or a quoted text of a tag. */
export interface TagToken {
  readonly kind: 'word' | 'quoted';
  readonly text: string;
}

/** What is between a tag's braces: its words, and what follows the first bar. */
export interface TagParts {
  readonly tokens: readonly TagToken[];
  readonly fallback: string | undefined;
}

const token = /\s*(?:"((?:[^"\\]|\\.)*)"|“([^”]*)”|«\s*([^»]*?)\s*»|([^\s"“«|]+))/y;
const quotedWhole = /^(?:default:\s*)?(?:"((?:[^"\\]|\\.)*)"|“([^”]*)”|«\s*([^»]*?)\s*»)$/;

/** Splits what is between a tag's braces; `undefined` where quotes are not closed. */
export function readTagParts(inside: string): TagParts | undefined {
  const tokens: TagToken[] = [];
  token.lastIndex = 0;
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const match = token.exec(inside);
    if (!match) break;
    const [, straight, curly, guillemets, word] = match;
    const quoted = straight === undefined ? (curly ?? guillemets) : unescapeQuoted(straight);
    tokens.push(quoted === undefined ? { kind: 'word', text: word ?? '' } : { kind: 'quoted', text: quoted });
    at = token.lastIndex;
  }
  const rest = inside.slice(at).trim();
  if (rest === '') return { tokens, fallback: undefined };
  return rest.startsWith('|') ? { tokens, fallback: readFallback(rest.slice(1).trim()) } : undefined;
}

/** A fallback is written as it is, or in quotes, with `default:` before it or not. */
function readFallback(written: string): string {
  const match = quotedWhole.exec(written);
  if (!match) return written;
  const [, straight, curly, guillemets] = match;
  return straight === undefined ? (curly ?? guillemets ?? '') : unescapeQuoted(straight);
}

/** A text in straight quotes, its line breaks as `\n`. */
export function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}

function unescapeQuoted(text: string): string {
  return text.replace(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));
}

/** How a fallback is written: as it is where that reads back the same. */
export function printFallback(fallback: string | undefined): string {
  if (fallback === undefined) return '';
  const isPlain = fallback === fallback.trim() && !/[\n"“«]|\{\{|\}\}|^default:/.test(fallback);
  if (!isPlain) return ` | default: ${quote(fallback)}`;
  // A brace at the end must not become part of the tag's own.
  return fallback.endsWith('}') ? ` | ${fallback} ` : ` | ${fallback}`;
}
