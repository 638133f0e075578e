import type { Template, ValueName } from './placeholders';

/** What is known where the snippet is inserted. */
export type TemplateValues = { readonly [Name in ValueName]?: string | undefined };

export interface RenderedTemplate {
  readonly text: string;
  /** UTF-16 offset in `text` where the caret goes; `undefined` means after it. */
  readonly cursor: number | undefined;
  /** What could not be filled in, each once. While it is not empty the text must not be inserted. */
  readonly missing: readonly string[];
}

/** Fills a template in. Values are inserted as they are: braces in them mean nothing. */
export function renderTemplate(template: Template, values: TemplateValues): RenderedTemplate {
  let text = '';
  let cursor: number | undefined;
  const missing = new Set<string>();
  for (const node of template.nodes) {
    switch (node.kind) {
      case 'text':
        text += node.text;
        break;
      case 'cursor':
        cursor ??= text.length;
        break;
      case 'value': {
        const value = values[node.name]?.trim() || node.fallback;
        if (value === undefined) missing.add(node.name);
        else text += value;
        break;
      }
      case 'invalid':
        // Saving refuses these; one that got here by another way must not be posted either.
        missing.add(node.source.trim());
        text += node.source;
        break;
    }
  }
  return { text, cursor, missing: [...missing] };
}
