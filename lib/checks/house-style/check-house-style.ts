import type { Finding } from '../diagnostic';
import type { Language } from '../language/language';
import { entityCharacter, type Passage } from '../passage';
import { mergeFindings } from '../merge-findings';
import { withCaseOf } from '../rules/letter-case';
import type { HouseStyle } from './house-style';
import { houseStyleMessages } from './house-style-messages';
import { parseTerm, type Term } from './term';
import { foldCase, type TermPattern, termPattern } from './term-pattern';

/** A house style, ready to be looked for. */
export interface CompiledHouseStyle {
  readonly preferred: readonly {
    readonly write: string;
    readonly patterns: readonly TermPattern[];
    readonly note?: string | undefined;
  }[];
  readonly forbidden: readonly { readonly pattern: TermPattern; readonly note?: string | undefined }[];
  readonly required: readonly {
    readonly text: string;
    readonly when?: TermPattern | undefined;
    readonly note?: string | undefined;
  }[];
}

/** Terms that can't be read are left out; `readHouseStyle` says which they are. */
export function compileHouseStyle({ preferred, forbidden, required }: HouseStyle): CompiledHouseStyle {
  return {
    preferred: preferred.map(({ write, insteadOf, note }) => ({
      write,
      note,
      patterns: [
        termPattern([{ kind: 'text', text: write }], { matchCase: false }),
        ...insteadOf.flatMap(patternsOf),
      ],
    })),
    forbidden: forbidden.flatMap(({ term, note }) => patternsOf(term).map((pattern) => ({ pattern, note }))),
    required: required.map(({ text, when, note }) => ({
      text,
      note,
      when: when === undefined ? undefined : patternsOf(when)[0],
    })),
  };
}

function patternsOf(source: string): TermPattern[] {
  const parsed = parseTerm(source);
  return parsed.ok && letters(parsed.term) ? [termPattern(parsed.term, { matchCase: false })] : [];
}

/** Whether a term has to hold at least one character: one that may be empty would be found everywhere. */
function letters(term: Term): boolean {
  return term.some(
    (part) =>
      (part.kind === 'text' && part.text.trim() !== '') ||
      (part.kind === 'choice' && part.options.every(letters)),
  );
}

/** The part of a style that may have to do with a text: the terms whose anchor is in it. */
export function termsIn(style: CompiledHouseStyle, text: string): CompiledHouseStyle {
  const folded = foldCase(text);
  const mayBe = ({ anchor }: TermPattern) => folded.includes(anchor);
  return {
    ...style,
    preferred: style.preferred.flatMap((entry) => {
      const patterns = entry.patterns.filter(mayBe);
      return patterns.length > 0 ? [{ ...entry, patterns }] : [];
    }),
    forbidden: style.forbidden.filter(({ pattern }) => mayBe(pattern)),
  };
}

/** A term is looked for only where its anchor is: a style may have thousands. */
function matchesOf({ regExp, anchor }: TermPattern, text: string, folded: string): RegExpExecArray[] {
  return folded.includes(anchor) ? [...text.matchAll(regExp)] : [];
}

/** What a passage has that the house style would write in another way, or not at all; offsets within the passage. */
export function houseStyleFindings(
  { preferred, forbidden }: CompiledHouseStyle,
  { text, masked, startsSentence }: Passage,
  uiLanguage: Language,
): Finding[] {
  const messages = houseStyleMessages[uiLanguage];
  const findings: Finding[] = [];
  const folded = foldCase(masked);
  const add = (rule: string, match: RegExpExecArray, replacements: readonly string[], message: string) => {
    const range = { from: match.index, to: match.index + match[0].length };
    if (range.from === range.to || match[0].includes(entityCharacter)) return;
    findings.push(finding(rule, range, replacements, message));
  };
  for (const { write, patterns, note } of preferred) {
    for (const match of patterns.flatMap((pattern) => matchesOf(pattern, masked, folded))) {
      const atStart = startsSentence && text.slice(0, match.index).trim() === '';
      const right = atStart ? withCaseOf(match[0].charAt(0), write) : write;
      if (match[0] !== write && match[0] !== right)
        add('style.preferred-term', match, [right], note ?? messages.preferred(write));
    }
  }
  for (const { pattern, note } of forbidden) {
    for (const match of matchesOf(pattern, masked, folded))
      add('style.forbidden-term', match, [], note ?? messages.forbidden(match[0]));
  }
  return mergeFindings(findings);
}

/** What a whole post lacks; the finding is about its end, after which the text may be added. */
export function missingTexts(
  { required }: CompiledHouseStyle,
  text: string,
  uiLanguage: Language,
): Finding[] {
  if (text.trim() === '') return [];
  const folded = text.toLowerCase();
  const messages = houseStyleMessages[uiLanguage];
  const last = text.trimEnd();
  const from = /\S+$/.exec(last.slice(-200))?.[0].length ?? 0;
  return required.flatMap((one) => {
    if (one.when && matchesOf(one.when, text, foldCase(text)).length === 0) return [];
    if (folded.includes(one.text.toLowerCase())) return [];
    const range = { from: last.length - from, to: last.length };
    const added = `${last.slice(range.from)} ${one.text}`;
    return [finding('style.required-text', range, [added], one.note ?? messages.required(one.text))];
  });
}

function finding(
  rule: string,
  range: { readonly from: number; readonly to: number },
  replacements: readonly string[],
  message: string,
): Finding {
  return {
    ...range,
    rule,
    replacements,
    message,
    severity: 'warning',
    category: 'clarity',
    source: 'style',
    spelling: false,
    confidence: 0.95,
  };
}
