import type { TextRange } from '../../text/text-range';

/**
 * The pattern, in the syntax of Rust's regex crate, that makes Harper overlook the entities of a text: their literal
 * texts, longest first. `undefined` when there is nothing to overlook.
 */
export function maskPattern(text: string, entities: readonly TextRange[]): string | undefined {
  const literals = [...new Set(entities.map(({ from, to }) => text.slice(from, to)))];
  if (literals.length === 0) return undefined;
  return literals
    .sort((a, b) => b.length - a.length)
    .map(escapeLiteral)
    .join('|');
}

function escapeLiteral(literal: string): string {
  return literal.replace(/[\\.+*?()|[\]{}^$#&\-~]/g, String.raw`\$&`);
}
