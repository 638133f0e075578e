import type { TemplateContent } from './template-node';
import { foldText } from '../../text/fold';

/** Something that a person has to say before a template can be inserted, or may. */
export interface TemplateField {
  /** Names the answer; the same key is asked once. */
  readonly key: string;
  /** What to call it; for `gender` and `register` the interface has its own words. */
  readonly label: string;
  readonly kind: 'text' | 'long' | 'number' | 'choice' | 'toggle' | 'gender' | 'register';
  readonly options?: readonly string[];
  readonly initial?: string;
  /** Whether an empty answer is none. */
  readonly required: boolean;
  /** Whether the template can't be inserted before it was asked. */
  readonly needed: boolean;
}

/** What was answered, by key; a toggle that is on has any text, one that is off an empty one. */
export type TemplateAnswers = Readonly<Record<string, string>>;

export const genderField: TemplateField = {
  key: 'gender()',
  label: '',
  kind: 'gender',
  options: ['m', 'f', 'x'],
  required: true,
  needed: true,
};

export const registerField: TemplateField = {
  key: 'register()',
  label: '',
  kind: 'register',
  options: ['friendly', 'formal'],
  required: true,
  needed: false,
};

/** Values and answers go by this: case, accents and spellings do not tell names apart. */
export function answerKey(name: string): string {
  return foldText(name).trim();
}

type Asking = Extract<TemplateContent, { kind: 'value' | 'ask' | 'choose' | 'plural' | 'if' | 'opt' }>;

/** The field that asks for what a node needs. */
export function fieldOf(node: Asking): TemplateField {
  switch (node.kind) {
    case 'value':
      return {
        ...asked(node.name),
        // What is pasted can have lines.
        kind: node.name === 'clipboard' ? 'long' : 'text',
      };
    case 'ask':
      return {
        ...asked(node.name, node.label),
        kind: node.long ? 'long' : 'text',
        ...(node.fallback !== undefined && { initial: node.fallback, required: node.fallback !== '' }),
      };
    case 'choose': {
      const { options } = node;
      const name = node.name ?? options.join(' / ');
      return { ...asked(name), kind: 'choice', options, initial: options[0] ?? '' };
    }
    case 'plural':
      return { ...asked(node.name), kind: 'number' };
    case 'if':
      return { ...asked(node.name), kind: 'text', required: false };
    case 'opt':
      return { ...asked(node.label), key: `opt(${answerKey(node.label)})`, kind: 'toggle', required: false };
  }
}

function asked(name: string, label = name): Omit<TemplateField, 'kind'> {
  return { key: answerKey(name), label, required: true, needed: true };
}
