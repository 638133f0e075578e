import { type Keyword, canonicalName, isValueName, keywordOf } from './keywords';
import { parseDate } from './parse-date';
import { type TagToken, readTagParts } from './tag-tokens';
import { type ContentOf, type PluralForms, type TemplateContent, pluralCategories } from './template-node';

/** A tag that begins, divides or ends a block. */
export type BlockTag =
  | { readonly kind: 'begin-if'; readonly name: string }
  | { readonly kind: 'begin-opt'; readonly label: string }
  | { readonly kind: 'else' | 'end-if' | 'end-opt' };

type Leaf = Exclude<TemplateContent, ContentOf<'text' | 'if' | 'opt' | 'invalid'>>;
export type ParsedTag = Leaf | BlockTag | { readonly kind: 'error'; readonly code: 'unknown' | 'arguments' };

const unknown = { kind: 'error', code: 'unknown' } as const;
const badArguments = { kind: 'error', code: 'arguments' } as const;

/** Reads what is between a tag's braces. */
export function parseTag(inside: string): ParsedTag {
  const trimmed = inside.trim();
  if (trimmed.startsWith('>')) return parseInclude(trimmed.slice(1).trim());
  const parts = readTagParts(trimmed);
  const [first, ...rest] = parts?.tokens ?? [];
  if (!parts || !first) return unknown;
  const keyword = first.kind === 'word' ? keywordOf(first.text) : undefined;
  // Only what asks, or names a value, takes a fallback.
  if (keyword === 'ask') return parseAsk(rest, parts.fallback) ?? badArguments;
  if (keyword) return (parts.fallback === undefined && parsers[keyword](rest)) || badArguments;
  const words = parts.tokens.map(({ text }) => text).join(' ');
  if (parts.tokens.some(({ kind }) => kind === 'quoted')) return unknown;
  if (isValueName(words)) return { kind: 'value', name: canonicalName(words), fallback: parts.fallback };
  return (parts.fallback === undefined && parseShortGender(trimmed)) || unknown;
}

type TagParser = (tokens: readonly TagToken[]) => ParsedTag | undefined;

const parsers: Readonly<Record<Exclude<Keyword, 'ask'>, TagParser>> = {
  cursor: (tokens) => {
    const [label] = tokens;
    if (tokens.length > 1 || label?.kind === 'word') return undefined;
    return { kind: 'cursor', label: label?.text };
  },
  choose: (tokens) => {
    const [name, options] = takeName(tokens);
    return areQuoted(options) && options.length > 0
      ? { kind: 'choose', name, options: options.map(({ text }) => text) }
      : undefined;
  },
  date: parseDate,
  random: (tokens) =>
    areQuoted(tokens) && tokens.length > 0
      ? { kind: 'random', options: tokens.map(({ text }) => text) }
      : undefined,
  g: (tokens) => (areQuoted(tokens) ? genderOf(tokens.map(({ text }) => text)) : undefined),
  n: parsePlural,
  r: (tokens) => {
    const [friendly, formal, ...others] = tokens;
    if (!areQuoted(tokens) || !friendly || !formal || others.length > 0) return undefined;
    return { kind: 'register', friendly: friendly.text, formal: formal.text };
  },
  '#if': (tokens) => {
    const name = tokens.map(({ text }) => text).join(' ');
    const isName = tokens.every(({ kind }) => kind === 'word') && isValueName(name);
    return isName ? { kind: 'begin-if', name: canonicalName(name) } : undefined;
  },
  '#opt': (tokens) => {
    const [label, ...others] = tokens;
    return label && others.length === 0 && label.text !== ''
      ? { kind: 'begin-opt', label: label.text }
      : undefined;
  },
  else: (tokens) => (tokens.length === 0 ? { kind: 'else' } : undefined),
  '/if': (tokens) => (tokens.length === 0 ? { kind: 'end-if' } : undefined),
  '/opt': (tokens) => (tokens.length === 0 ? { kind: 'end-opt' } : undefined),
};

function areQuoted(tokens: readonly TagToken[]): boolean {
  return tokens.every(({ kind }) => kind === 'quoted');
}

/** The name in front, if there is one, and what follows it. */
function takeName(tokens: readonly TagToken[]): [string | undefined, readonly TagToken[]] {
  const [first, ...rest] = tokens;
  return first?.kind === 'word' && isValueName(first.text)
    ? [canonicalName(first.text), rest]
    : [undefined, tokens];
}

function parseAsk(tokens: readonly TagToken[], fallback: string | undefined): Leaf | undefined {
  const last = tokens.at(-1);
  const long = last?.kind === 'word' && tokens.length > 1 && last.text.toLowerCase() === 'long';
  const [first, label, ...others] = long ? tokens.slice(0, -1) : tokens;
  if (!first || first.text === '' || label?.kind === 'word' || others.length > 0) return undefined;
  // Without a name, the question itself is one.
  if (first.kind === 'quoted')
    return label ? undefined : { kind: 'ask', name: first.text, label: undefined, long, fallback };
  if (!isValueName(first.text)) return undefined;
  return { kind: 'ask', name: canonicalName(first.text), label: label?.text || undefined, long, fallback };
}

function parsePlural(tokens: readonly TagToken[]): Leaf | undefined {
  const [name, pairs] = takeName(tokens);
  if (name === undefined || pairs.length % 2 === 1) return undefined;
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = {};
  for (let at = 0; at < pairs.length; at += 2) {
    const [key, form] = [pairs[at], pairs[at + 1]];
    const category = pluralCategories.find(
      (one) => key?.kind === 'word' && key.text.toLowerCase() === `${one}:`,
    );
    if (!category || form?.kind !== 'quoted' || category in forms) return undefined;
    forms[category] = form.text;
  }
  return forms.other === undefined ? undefined : { kind: 'plural', name, forms: forms as PluralForms };
}

function parseInclude(name: string): ParsedTag {
  return name === '' || /["|{}\\]/.test(name) ? unknown : { kind: 'include', name };
}

function parseShortGender(inside: string): Leaf | undefined {
  return inside.includes('/') && !inside.startsWith('/') && !/["|{}#]/.test(inside)
    ? genderOf(inside.split('/').map((part) => part.trim()))
    : undefined;
}

function genderOf(forms: readonly string[]): Leaf | undefined {
  const [masculine, feminine, unknownForm, ...others] = forms;
  if (masculine === undefined || feminine === undefined || others.length > 0) return undefined;
  return { kind: 'gender', masculine, feminine, unknown: unknownForm };
}
