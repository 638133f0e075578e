import { isValueName } from './keywords';
import { printOffset } from './parse-date';
import { printFallback, quote } from './tag-tokens';
import { type TemplateContent, type TemplateNode, pluralCategories } from './template-node';

/** Content without the places where it was read: what programs make. */
export type PrintableNode = TemplateContent;

/**
 * The body that reads back as these nodes. Keywords are the English ones; quotes are straight.
 * @param nodes No two texts next to each other.
 */
export function printTemplate(nodes: readonly PrintableNode[]): string {
  return nodes.map((node, index) => printNode(node, nodes[index + 1] !== undefined)).join('');
}

function printNode(node: PrintableNode, isFollowed: boolean): string {
  switch (node.kind) {
    case 'text':
      return printText(node.text, isFollowed);
    case 'if': {
      const otherwise = node.otherwise ? `{{else}}${printInside(node.otherwise)}` : '';
      return `{{#if ${node.name}}}${printInside(node.inside)}${otherwise}{{/if}}`;
    }
    case 'opt':
      return `{{#opt ${quote(node.label)}}}${printInside(node.inside)}{{/opt}}`;
    case 'invalid':
      return node.source;
    default:
      return `{{${printTag(node)}}}`;
  }
}

/** Inside of a block, a tag follows at the end too. */
function printInside(nodes: readonly TemplateNode[]): string {
  return nodes.map((node) => printNode(node, true)).join('');
}

/**
 * Backslashes double before braces, and braces that are meant get one more; see `scanTags`. Braces right before a tag
 * need none: of such a run the last two are the tag's.
 */
export function printText(text: string, isFollowedByTag = false): string {
  const inner = text.replace(/(\\*)(\{{2,})(?=[^{])/gs, '$1$1\\$2');
  if (isFollowedByTag) return inner.replace(/(\\+)(\{*)$/, '$1$1$2');
  return inner.replace(/(\\*)(\{{2,})$/, '$1$1\\$2');
}

type Tag = Exclude<TemplateContent, { kind: 'text' | 'if' | 'opt' | 'invalid' }>;

function printTag(node: Tag): string {
  switch (node.kind) {
    case 'value':
      return node.name + printFallback(node.fallback);
    case 'cursor':
      return node.label === undefined ? 'cursor' : `cursor ${quote(node.label)}`;
    case 'ask':
      return words(
        'ask',
        printAskName(node.name),
        node.label && quote(node.label),
        node.long && 'long',
      ).concat(printFallback(node.fallback));
    case 'choose':
      return words('choose', node.name, ...node.options.map(quote));
    case 'date':
      return words('date', ...node.offsets.map(printOffset), node.pattern && quote(node.pattern));
    case 'gender':
      return words('g', quote(node.masculine), quote(node.feminine), optional(node.unknown));
    case 'plural':
      return words('n', node.name, ...printForms(node.forms));
    case 'register':
      return words('r', quote(node.friendly), quote(node.formal));
    case 'include':
      return `> ${node.name}`;
    case 'random':
      return words('random', ...node.options.map(quote));
  }
}

function printAskName(name: string): string {
  return isValueName(name) && !name.includes(' ') ? name : quote(name);
}

function printForms(forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>): string[] {
  return pluralCategories.flatMap((category) => {
    const form = forms[category];
    return form === undefined ? [] : [`${category}:${quote(form)}`];
  });
}

function optional(text: string | undefined): string | undefined {
  return text === undefined ? undefined : quote(text);
}

function words(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== false && part !== '').join(' ');
}
