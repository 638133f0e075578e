import type { TextRange } from '../../text/text-range';

/** The categories of CLDR's plural rules, in their order. */
export const pluralCategories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Seconds and smaller units are of no use in a post. `m` is minutes and `M` months, as in Raycast. */
export const dateUnits = ['m', 'h', 'd', 'w', 'M', 'y'] as const;
export interface DateOffset {
  /** A whole number, negative for the past. */
  readonly amount: number;
  readonly unit: (typeof dateUnits)[number];
}

/** What a tag or a stretch of text means. Ranges are UTF-16 offsets in the body. */
export type TemplateContent =
  /** Characters that stand for themselves; `\{{` is already `{{` here. */
  | { readonly kind: 'text'; readonly text: string }
  /** `{{name | fallback}}`; an empty fallback is one, it says that nothing may stand there. */
  | { readonly kind: 'value'; readonly name: string; readonly fallback: string | undefined }
  /** `{{cursor "label"}}`: where the caret goes. */
  | { readonly kind: 'cursor'; readonly label: string | undefined }
  /** `{{ask name "Label" long | default}}` */
  | {
      readonly kind: 'ask';
      readonly name: string;
      readonly label: string | undefined;
      readonly long: boolean;
      readonly fallback: string | undefined;
    }
  /** `{{choose name "a" "b"}}`; the name may be missing. */
  | { readonly kind: 'choose'; readonly name: string | undefined; readonly options: readonly string[] }
  /** `{{date +1w -2d "EEEE d MMMM"}}` */
  | { readonly kind: 'date'; readonly offsets: readonly DateOffset[]; readonly pattern: string | undefined }
  /** `{{#if name}}…{{else}}…{{/if}}` */
  | {
      readonly kind: 'if';
      readonly name: string;
      readonly inside: readonly TemplateNode[];
      readonly otherwise: readonly TemplateNode[] | undefined;
    }
  /** `{{#opt "Label"}}…{{/opt}}`: left out unless it is chosen. */
  | { readonly kind: 'opt'; readonly label: string; readonly inside: readonly TemplateNode[] }
  /** `{{g "masculine" "feminine" "unknown"}}` or `{{masculine/feminine}}`, by the person addressed. */
  | {
      readonly kind: 'gender';
      readonly masculine: string;
      readonly feminine: string;
      readonly unknown: string | undefined;
    }
  /** `{{n name one:"…" other:"# …"}}`, by the number that `name` has; `#` is that number. */
  | { readonly kind: 'plural'; readonly name: string; readonly forms: PluralForms }
  /** `{{r "friendly" "formal"}}` */
  | { readonly kind: 'register'; readonly friendly: string; readonly formal: string }
  /** `{{> name}}`: another snippet, by its trigger or title. */
  | { readonly kind: 'include'; readonly name: string }
  /** `{{random "a" "b"}}` */
  | { readonly kind: 'random'; readonly options: readonly string[] }
  /** Braces that mean nothing, as written. */
  | { readonly kind: 'invalid'; readonly source: string };

export type TemplateNode = TemplateContent & TextRange;

/** The content of one kind. */
export type ContentOf<Kind extends TemplateContent['kind']> = Extract<TemplateContent, { kind: Kind }>;

/**
 * Where a template can't be understood; `detail` is the text in question, braces included.
 * - `unclosed`: the braces are never closed on their line.
 * - `unknown`: nothing has this name.
 * - `arguments`: what follows the name is not what it takes.
 * - `open-block`: `{{#…}}` without its end; `stray`: an end or an `{{else}}` without its beginning.
 */
export interface TemplateError extends TextRange {
  readonly code: 'unclosed' | 'unknown' | 'arguments' | 'open-block' | 'stray';
  readonly detail: string;
}

/** A parsed body. The nodes follow each other without gaps and cover it from end to end. */
export interface Template {
  readonly nodes: readonly TemplateNode[];
  /** In the order of the body. */
  readonly errors: readonly TemplateError[];
}
