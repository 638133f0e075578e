import type { Lint, Suggestion } from 'harper.js';
import type { Category, Diagnostic } from '../diagnostic';
import { diagnosticId } from '../diagnostic-id';

/** Numbers of Harper's enum SuggestionKind. */
const removes = 1;
const insertsAfter = 2;

const clarity = new Set(['Enhancement', 'Readability', 'Redundancy', 'Style', 'WordChoice', 'Regionalism']);
const maxReplacements = 5;

/** Harper's lint as one of our diagnostics. Its spans are UTF-16 offsets already. Frees the lint's WASM memory. */
export function toDiagnostic(rule: string, lint: Lint, text: string): Diagnostic {
  const span = lint.span();
  const range = { from: span.start, to: span.end };
  const kind = lint.lint_kind();
  const flagged = text.slice(range.from, range.to);
  const replacements = lint.suggestions().map((suggestion) => replacementOf(suggestion, flagged));
  const diagnostic: Diagnostic = {
    ...range,
    id: diagnosticId(`harper:${rule}`, text, range),
    severity: kind === 'Spelling' ? 'error' : clarity.has(kind) ? 'hint' : 'warning',
    category: categoryOf(kind),
    rule: `harper:${rule}`,
    message: lint.message().replace(/`([^`]*)`/g, '“$1”'),
    replacements: [...new Set(replacements)].filter((text) => text !== flagged).slice(0, maxReplacements),
    source: 'harper',
    spelling: kind === 'Spelling',
  };
  lint.free();
  return diagnostic;
}

function categoryOf(kind: string): Category {
  return clarity.has(kind) ? 'clarity' : 'correctness';
}

function replacementOf(suggestion: Suggestion, flagged: string): string {
  const kind: number = suggestion.kind();
  if (kind === removes) return '';
  const text = suggestion.get_replacement_text();
  return kind === insertsAfter ? flagged + text : text.trimEnd();
}
