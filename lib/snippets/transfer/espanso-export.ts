import { dump } from 'js-yaml';
import type { Snippet } from '../snippet';
import { parseTemplate } from '../template/parse-template';
import type { DateOffset, TemplateNode } from '../template/template-node';
import { toStrftime } from './date-letters';

interface EspansoVariable {
  readonly name: string;
  readonly type: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * Snippets as an espanso match file. espanso has no languages: each becomes a match with the same trigger, among which
 * it lets one choose. What it lacks becomes a question (gender, numbers) or is written out (conditions).
 */
export function writeEspanso(snippets: readonly Snippet[]): string {
  const withTrigger = snippets.filter(({ triggers }) => triggers.length > 0);
  const matches = withTrigger.flatMap(({ title, triggers, tags, variants }) =>
    variants.map(({ lang, body }) => {
      const converter = new EspansoBody();
      const replace = converter.write(parseTemplate(body).nodes);
      return {
        ...(triggers.length === 1 ? { trigger: triggers[0] } : { triggers }),
        replace,
        label: variants.length > 1 ? `${title} (${lang})` : title,
        ...(tags.length > 0 && { search_terms: tags }),
        ...(converter.variables.length > 0 && { vars: converter.variables }),
      };
    }),
  );
  return dump({ matches }, { lineWidth: -1 });
}

const secondsOf: Readonly<Record<DateOffset['unit'], number>> = {
  m: 60,
  h: 3_600,
  d: 86_400,
  w: 604_800,
  M: 2_592_000,
  y: 31_536_000,
};

/** One body, with the variables that it needs. */
class EspansoBody {
  readonly #variables: EspansoVariable[] = [];
  readonly #fields: Record<string, unknown> = {};

  get variables(): EspansoVariable[] {
    const names = Object.keys(this.#fields);
    if (names.length === 0) return this.#variables;
    const layout = names.map((name) => `${name}: [[${name}]]`).join('\n');
    return [{ name: 'form1', type: 'form', params: { layout, fields: this.#fields } }, ...this.#variables];
  }

  write(nodes: readonly TemplateNode[]): string {
    return nodes.map((node) => this.#node(node)).join('');
  }

  #node(node: TemplateNode): string {
    switch (node.kind) {
      case 'text':
        return node.text;
      case 'cursor':
        return '$|$';
      case 'value':
        if (node.name === 'clipboard') return this.#variable('clipboard', {});
        return this.#ask(node.name, node.fallback === undefined ? {} : { default: node.fallback });
      case 'ask':
        return this.#ask(node.name, {
          ...(node.long && { multiline: true }),
          ...(node.fallback !== undefined && { default: node.fallback }),
        });
      case 'choose':
        return this.#ask(node.name ?? node.options.join(' / '), { type: 'choice', values: node.options });
      case 'date': {
        const offset = node.offsets.reduce((sum, { amount, unit }) => sum + amount * secondsOf[unit], 0);
        const format = toStrftime(node.pattern ?? 'd MMMM yyyy');
        return this.#variable('date', { format, ...(offset !== 0 && { offset }) });
      }
      case 'random':
        return this.#variable('random', { choices: node.options });
      case 'include':
        return this.#variable('match', { trigger: node.name });
      case 'gender':
        return this.#pick([
          node.masculine,
          node.feminine,
          ...(node.unknown === undefined ? [] : [node.unknown]),
        ]);
      case 'register':
        return this.#pick([node.formal, node.friendly]);
      case 'plural':
        return node.forms.other.replaceAll('#', this.#ask(node.name, {}));
      case 'if':
      case 'opt':
        return this.write(node.inside);
      case 'invalid':
        return node.source;
    }
  }

  #pick(options: readonly string[]): string {
    return this.#ask(options.join(' / '), { type: 'choice', values: options });
  }

  /** Names of fields are words: espanso reads dots and blanks otherwise. */
  #ask(name: string, settings: Readonly<Record<string, unknown>>): string {
    const word = name.replace(/[^\p{L}\p{N}]+/gu, '_') || 'field';
    this.#fields[word] = settings;
    return `{{form1.${word}}}`;
  }

  #variable(type: string, params: Readonly<Record<string, unknown>>): string {
    const name = `${type}${this.#variables.length + 1}`;
    this.#variables.push({ name, type, params });
    return `{{${name}}}`;
  }
}
