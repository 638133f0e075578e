import { pickVariant } from '../pick-variant';
import type { Register, Snippet } from '../snippet';
import { fillNumber } from './fill-plural';
import { addOffsets, formatDate } from './format-date';
import { parseTemplate } from './parse-template';
import {
  type TemplateAnswers,
  type TemplateField,
  answerKey,
  fieldOf,
  genderField,
  registerField,
} from './template-field';
import type { ContentOf, TemplateNode } from './template-node';

/** What is known where a snippet is inserted. */
export interface FillContext {
  /** By canonical name (`name`, `link`); what the page does not show is missing. */
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly answers?: TemplateAnswers;
  /** BCP 47 tag of the variant; `und` for the browser's own language. */
  readonly lang: string;
  readonly register?: Register | undefined;
  readonly now: Date;
  /** A whole number from 0 up to `count`, `count` not included. */
  random(count: number): number;
  /** Snippets that may be named in `{{> name}}`, by the folded name. */
  readonly included: Readonly<Record<string, Snippet>>;
}

export interface FilledTemplate {
  readonly text: string;
  /** UTF-16 offset in `text` where the caret goes; `undefined` means after it. */
  readonly cursor: number | undefined;
  /** What a person has to say, or may, each once, in the order of the text. */
  readonly fields: readonly TemplateField[];
  /** What can't be filled in by anyone, as it was written: bad braces, snippets that are not there or include themselves. */
  readonly broken: readonly string[];
}

/** How deep snippets may be in each other. */
const deepest = 5;

/** Whether a text may be inserted: nothing in it is left open. */
export function isComplete({ fields, broken }: FilledTemplate): boolean {
  return broken.length === 0 && fields.every(({ needed }) => !needed);
}

/** Fills a body in. Values are inserted as they are: braces in them mean nothing. */
export function fillTemplate(body: string, context: FillContext): FilledTemplate {
  const filling = new Filling(context);
  filling.walk(parseTemplate(body).nodes, []);
  return filling.result();
}

class Filling {
  readonly #context: FillContext;
  readonly #known: TemplateAnswers;
  readonly #fields = new Map<string, TemplateField>();
  readonly #broken = new Set<string>();
  #text = '';
  #cursor: number | undefined;

  constructor(context: FillContext) {
    this.#context = context;
    const values = Object.entries(context.values).flatMap(([name, value]) =>
      value === undefined || value.trim() === '' ? [] : [[answerKey(name), value.trim()] as const],
    );
    this.#known = Object.assign(Object.create(null), Object.fromEntries(values), context.answers);
  }

  result(): FilledTemplate {
    return {
      text: this.#text,
      cursor: this.#cursor,
      fields: [...this.#fields.values()],
      broken: [...this.#broken],
    };
  }

  /** @param within Ids of the snippets that are being included. */
  walk(nodes: readonly TemplateNode[], within: readonly string[]): void {
    for (const node of nodes) this.#fill(node, within);
  }

  #fill(node: TemplateNode, within: readonly string[]): void {
    const { random } = this.#context;
    switch (node.kind) {
      case 'text':
        this.#text += node.text;
        break;
      case 'cursor':
        this.#cursor ??= this.#text.length;
        break;
      case 'value':
        this.#text += this.#known[answerKey(node.name)] || (node.fallback ?? this.#ask(fieldOf(node)));
        break;
      case 'ask':
      case 'choose':
        this.#text += this.#answer(fieldOf(node)) ?? '';
        break;
      case 'date':
        this.#fillDate(node);
        break;
      case 'if':
        this.walk(this.#answer(fieldOf(node)) ? node.inside : (node.otherwise ?? []), within);
        break;
      case 'opt':
        if (this.#answer(fieldOf(node))) this.walk(node.inside, within);
        break;
      case 'gender':
        this.#fillGender(node);
        break;
      case 'register':
        this.#fillRegister(node);
        break;
      case 'plural': {
        const field = fieldOf(node);
        const answer = this.#answer(field);
        this.#text += fillNumber(node.forms, answer, this.#locale()) ?? this.#ask(field);
        break;
      }
      case 'random':
        this.#text += node.options[random(node.options.length)] ?? '';
        break;
      case 'include':
        this.#include(node, within);
        break;
      case 'invalid':
        // Saving refuses these; one that got here by another way must not be posted either.
        this.#broken.add(node.source.trim());
        break;
    }
  }

  #locale(): string | undefined {
    return this.#context.lang === 'und' ? undefined : this.#context.lang;
  }

  /** The answer, or nothing and the question. */
  #answer(field: TemplateField): string | undefined {
    const answer = this.#known[field.key];
    if (answer === undefined || (answer === '' && field.required)) this.#ask(field);
    return answer;
  }

  #ask(field: TemplateField): '' {
    const known = this.#fields.get(field.key);
    if (!known || saysMore(field, known)) this.#fields.set(field.key, field);
    return '';
  }

  #fillDate({ offsets, pattern }: ContentOf<'date'>): void {
    this.#text += formatDate(addOffsets(this.#context.now, offsets), this.#locale(), pattern);
  }

  #fillGender({ masculine, feminine, unknown }: ContentOf<'gender'>): void {
    const gender = this.#known[genderField.key];
    if (gender === 'm') this.#text += masculine;
    else if (gender === 'f') this.#text += feminine;
    else if (unknown !== undefined) {
      this.#text += unknown;
      if (gender === undefined) this.#ask({ ...genderField, needed: false, initial: 'x' });
    } else this.#ask({ ...genderField, options: ['m', 'f'] });
  }

  #fillRegister({ friendly, formal }: ContentOf<'register'>): void {
    const { register } = this.#context;
    const chosen = this.#known[registerField.key] ?? (register === 'friendly' ? 'friendly' : 'formal');
    this.#text += chosen === 'friendly' ? friendly : formal;
    if (this.#known[registerField.key] === undefined) this.#ask({ ...registerField, initial: chosen });
  }

  #include({ name }: ContentOf<'include'>, within: readonly string[]): void {
    const { included, lang, register } = this.#context;
    const key = answerKey(name);
    const snippet = Object.hasOwn(included, key) ? included[key] : undefined;
    if (!snippet || within.includes(snippet.id) || within.length >= deepest) {
      this.#broken.add(`{{> ${name}}}`);
      return;
    }
    const { body } = pickVariant(snippet.variants, { lang, register });
    this.walk(parseTemplate(body).nodes, [...within, snippet.id]);
  }
}

/** A question with words of its own says more than a bare name, and a narrow kind more than a text. */
function saysMore(field: TemplateField, known: TemplateField): boolean {
  if (field.kind !== known.kind) return known.kind === 'text';
  return answerKey(known.label) === known.key && answerKey(field.label) !== field.key;
}
